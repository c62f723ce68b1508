package cn.xunbao.query.fact;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.indicator.Noted;
import cn.xunbao.query.chronicle.RecordedEvent;

/**
 * An event that is kept as it is, with who caused it and where it stands.
 *
 * @param fact the event
 * @param by name of who caused it
 * @param position its position
 */
public record NotedFact(EventFact fact, String by, long position) {

  static NotedFact of(DomainEvent event, RecordedEvent recorded) {
    return new NotedFact(
        EventFact.of(event, recorded.recordedAt()),
        recorded.metadata().name(),
        recorded.position());
  }

  <E extends DomainEvent> Noted<E> as(Class<E> type) {
    return new Noted<>(type.cast(fact.event()), by, fact.recordedAt(), position);
  }
}
