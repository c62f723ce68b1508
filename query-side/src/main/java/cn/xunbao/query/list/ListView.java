package cn.xunbao.query.list;

import cn.xunbao.events.list.ListEvent;
import cn.xunbao.period.Period;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.trace.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One list.
 *
 * @param asOf the instant it is judged at
 * @param position position of the last event that counts
 * @param programme id of the programme
 * @param list how it stands
 * @param editions its editions, the oldest first
 * @param facts what happened, oldest first
 */
record ListView(
    Instant asOf,
    long position,
    String programme,
    ListEntry list,
    List<ListEdition> editions,
    List<ListFact> facts) {

  /**
   * One fact.
   *
   * @param position position of its event
   * @param type stable name of its event
   * @param what the same in a Chinese sentence
   * @param reason why
   * @param actor who did it
   * @param recordedAt when it was recorded
   * @param knownAt when it became known
   */
  record ListFact(
      long position,
      String type,
      String what,
      @Nullable String reason,
      Actor actor,
      Instant recordedAt,
      Instant knownAt) {

    static ListFact of(RecordedEvent recorded, ProgrammeState state) {
      var event = (ListEvent) recorded.event();
      var then = state.unitNames(recorded.recordedAt().atZone(Period.ZONE).toLocalDate());
      return new ListFact(
          recorded.position(),
          recorded.type(),
          ListSentences.of(event, then),
          ListSentences.reason(event),
          Actor.of(recorded.metadata()),
          recorded.recordedAt(),
          recorded.knownAt());
    }
  }
}
