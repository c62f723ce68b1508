package cn.xunbao.query.summary.period;

import cn.xunbao.period.Period;
import cn.xunbao.query.summary.PeriodPart;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How tasks stood before an instant, worked out once for each part that is asked for. */
final class Stands {

  private final List<PeriodPart> parts;
  private final List<PeriodPart> before;
  private final PeriodFacts facts;
  private final Map<List<Period>, Ends> known = new HashMap<>();

  /**
   * What they are read from.
   *
   * @param parts the parts of a period, those of each kind in order
   * @param before of each kind the part before the first
   * @param endsBefore how figures stood in these
   */
  Stands(List<PeriodPart> parts, List<PeriodPart> before, Ends endsBefore, PeriodFacts facts) {
    this.parts = List.copyOf(parts);
    this.before = List.copyOf(before);
    this.facts = facts;
    known.put(periods(before), endsBefore);
  }

  /** The task at the end of the last part that was over at an instant. */
  TaskStand before(Instant at, String task) {
    var last = before.stream().map(first -> lastBefore(at, first)).toList();
    var ends = known.computeIfAbsent(periods(last), periods -> Ends.of(last, facts));
    return TaskStand.of(ends.of(task));
  }

  private static List<Period> periods(List<PeriodPart> parts) {
    return parts.stream().map(PeriodPart::period).toList();
  }

  private PeriodPart lastBefore(Instant at, PeriodPart first) {
    return parts.reversed().stream()
        .filter(part -> part.period().kind() == first.period().kind())
        .filter(part -> !part.period().endsAt().isAfter(at))
        .findFirst()
        .orElse(first);
  }
}
