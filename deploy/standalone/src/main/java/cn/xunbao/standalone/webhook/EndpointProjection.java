package cn.xunbao.standalone.webhook;

import cn.xunbao.events.EventJson;
import cn.xunbao.events.EventTypes;
import cn.xunbao.events.webhook.WebhookDefined;
import cn.xunbao.events.webhook.WebhookEvent;
import cn.xunbao.events.webhook.WebhookRemoved;
import cn.xunbao.events.webhook.WebhookSecretRotated;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.chronicle.History;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.replay.Projection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Webhooks, derived again. What they have sent is no projection and is left alone. */
final class EndpointProjection implements Projection {

  private static final List<String> TYPES =
      Stream.of(WebhookDefined.class, WebhookSecretRotated.class, WebhookRemoved.class)
          .map(type -> EventTypes.typeOf(type).value())
          .toList();

  private final Chronicle chronicle;
  private final History history;
  private final Endpoints endpoints;

  EndpointProjection(Chronicle chronicle, History history, Endpoints endpoints) {
    this.chronicle = chronicle;
    this.history = history;
    this.endpoints = endpoints;
  }

  @Override
  public String name() {
    return "webhooks";
  }

  /** They are written with the chronicle, so they stand still with it. */
  @Override
  public long hold() {
    return chronicle.hold();
  }

  @Override
  public SortedMap<String, String> derived(Facts facts, long position) {
    var values = new TreeMap<String, String>();
    settled(position).forEach((name, endpoint) -> values.put(name, value(endpoint)));
    return values;
  }

  @Override
  public SortedMap<String, Kept> kept() {
    var kept = new TreeMap<String, Kept>();
    endpoints.settled().forEach(it -> kept.put(it.endpoint().name(), new Kept(value(it), false)));
    return kept;
  }

  /** A row that nothing brings sends nothing any more; it stays, for deliveries may refer to it. */
  @Override
  public void refill(Facts facts, long position) {
    var settled = settled(position);
    endpoints.settled().stream()
        .filter(it -> !settled.containsKey(it.endpoint().name()))
        .forEach(
            it ->
                endpoints.write(
                    new SettledEndpoint(it.endpoint().stopped(), it.generation(), it.changed())));
    settled.values().forEach(endpoints::write);
  }

  private SortedMap<String, SettledEndpoint> settled(long position) {
    var settled = new TreeMap<String, SettledEndpoint>();
    for (var recorded : history.ofTypes(TYPES, 0, position)) {
      if (recorded.event() instanceof WebhookEvent event) {
        SettledEndpoint.after(settled.get(event.webhook()), event, recorded.position())
            .ifPresent(it -> settled.put(event.webhook(), it));
      }
    }
    return settled;
  }

  private static String value(SettledEndpoint endpoint) {
    return EventJson.mapper().writeValueAsString(endpoint);
  }
}
