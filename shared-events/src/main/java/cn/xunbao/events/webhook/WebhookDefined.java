package cn.xunbao.events.webhook;

import cn.xunbao.events.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * It was settled where events are to be sent from this one on; what held before holds no more. The
 * secret that signs them is never in the history.
 *
 * @param webhook name of the webhook
 * @param url where they are sent
 * @param events stable names of the types that are sent
 * @param programme id of the one programme whose events are sent; null for those of all
 * @param units codes of the units whose events are sent; empty for those of all
 * @param generation which secret signs them, from 1
 */
@EventType("webhook.defined")
public record WebhookDefined(
    String webhook,
    String url,
    List<String> events,
    @Nullable String programme,
    List<String> units,
    int generation)
    implements WebhookEvent {

  public WebhookDefined {
    events = List.copyOf(events);
    units = List.copyOf(units);
  }
}
