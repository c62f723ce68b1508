package cn.xunbao.standalone.webhook.delivery;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.events.webhook.WebhookEvent;
import cn.xunbao.events.webhook.WebhookRemoved;
import cn.xunbao.query.chronicle.ChronicleListener;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.standalone.webhook.Endpoints;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills the outbox in the transaction that numbers the events. Given the same events again, it adds
 * nothing: what was sent has its row, and what came before a webhook was settled is none of its.
 */
final class Outbox implements ChronicleListener {

  private final Endpoints endpoints;
  private final Deliveries deliveries;
  private final BusinessClock clock;

  Outbox(Endpoints endpoints, Deliveries deliveries, BusinessClock clock) {
    this.endpoints = endpoints;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  @Override
  public void append(List<RecordedEvent> events) {
    var active = endpoints.active();
    var rows = new ArrayList<Message>();
    for (var event : events) {
      if (event.event() instanceof WebhookEvent change) {
        deliveries.add(rows);
        rows.clear();
        endpoints.apply(change, event.position());
        if (change instanceof WebhookRemoved) {
          deliveries.cancel(change.webhook(), event.position());
        }
        active = endpoints.active();
      } else {
        active.stream()
            .filter(endpoint -> endpoint.sends(event))
            .forEach(endpoint -> rows.add(message(endpoint.name(), event)));
      }
    }
    deliveries.add(rows);
  }

  private Message message(String webhook, RecordedEvent event) {
    return new Message(
        webhook,
        event.position(),
        event.eventId() + "-" + webhook,
        event.type(),
        Payload.of(event, clock.simulated()));
  }

  /**
   * A message for the outbox.
   *
   * @param webhook name of the webhook
   * @param position position of the event
   * @param id what the receiver knows repeats by
   * @param type stable name of the event
   * @param body what is sent
   */
  record Message(String webhook, long position, String id, String type, String body) {}
}
