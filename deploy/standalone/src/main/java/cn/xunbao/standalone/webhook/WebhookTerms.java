package cn.xunbao.standalone.webhook;

import cn.xunbao.events.webhook.WebhookDefined;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a webhook.
 *
 * @param url where events are sent
 * @param events stable names of the types that are sent
 * @param programme id of the one programme whose events are sent; null for those of all
 * @param units codes of the units whose events are sent; empty for those of all
 */
record WebhookTerms(
    String url, List<String> events, @Nullable String programme, List<String> units) {

  WebhookTerms {
    events = List.copyOf(events);
    units = List.copyOf(units);
  }

  /** The event that settles them, under a secret. */
  WebhookDefined of(String name, int generation) {
    return new WebhookDefined(name, url, events, programme, units, generation);
  }

  /** The terms of a webhook as they are. */
  static WebhookTerms of(WebhookDefined definition) {
    return new WebhookTerms(
        definition.url(), definition.events(), definition.programme(), definition.units());
  }
}
