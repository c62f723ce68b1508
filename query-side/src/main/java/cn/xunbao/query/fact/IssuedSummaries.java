package cn.xunbao.query.fact;

import cn.xunbao.events.summary.SummaryEvent;
import cn.xunbao.events.summary.SummaryId;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.summary.SummaryLife;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads how summaries stand on the way to their issue, as of a position. */
public final class IssuedSummaries {

  private IssuedSummaries() {}

  /** All of a programme, in the order of their periods. */
  public static List<SummaryLife> at(Facts facts, String programme, long position) {
    return List.copyOf(fold(facts.all(programme, FactKind.SUMMARY, position)).values());
  }

  /** One of them; empty if it isn't there. */
  public static Optional<SummaryLife> one(Facts facts, SummaryId id, long position) {
    var events = facts.prefixed(id.programme(), FactKind.SUMMARY, id.local() + "/", position);
    return Optional.ofNullable(fold(events).get(id));
  }

  static List<FactChange<?>> rows(SummaryEvent event, RecordedEvent recorded) {
    return FactChange.step(
        event.programme(),
        FactKind.SUMMARY,
        event.id().local(),
        recorded.position(),
        EventFact.of(event, recorded.recordedAt()));
  }

  private static Map<SummaryId, SummaryLife> fold(Map<String, EventFact> events) {
    var lives = new LinkedHashMap<SummaryId, SummaryLife>();
    events
        .values()
        .forEach(
            fact -> {
              var event = (SummaryEvent) fact.event();
              lives.compute(event.id(), (id, life) -> SummaryLife.after(life, event));
            });
    return lives;
  }
}
