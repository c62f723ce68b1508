package cn.xunbao.query.fact;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.query.chronicle.RecordedEvent;

/**
 * An event that is kept as it is, with the client that caused it.
 *
 * @param kept the event
 * @param by the client
 */
public record AuthoredFact(EventFact kept, String by) {

  static AuthoredFact of(DomainEvent event, RecordedEvent recorded) {
    return new AuthoredFact(
        EventFact.of(event, recorded.recordedAt()), recorded.metadata().client());
  }

  /** The event again. */
  DomainEvent event() {
    return kept.event();
  }
}
