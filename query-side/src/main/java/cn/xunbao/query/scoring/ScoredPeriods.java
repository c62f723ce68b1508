package cn.xunbao.query.scoring;

import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.period.Period;
import cn.xunbao.query.duty.DutyPeriods;
import cn.xunbao.query.fact.ProgrammeState;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The periods that are scored, all of one kind.
 *
 * @param first the first
 * @param last the last
 */
record ScoredPeriods(Period first, Period last) {

  /**
   * The periods from one code to another.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if the programme has no such periods, 400
   *     if they don't go together
   */
  static ScoredPeriods named(ProgrammeState state, String from, String to) {
    var first = DutyPeriods.named(state, from);
    var last = DutyPeriods.named(state, to);
    if (first.kind() != last.kind() || last.startsAt().isBefore(first.startsAt())) {
      throw Rejections.invalidParameter("to", FaultCodes.CONFLICTING, "起止期次应为同一种期次，且止不早于起");
    }
    return new ScoredPeriods(first, last);
  }

  /** Those that have begun by an instant. */
  List<Period> begunBy(Instant asOf) {
    return Stream.iterate(first, Period::next)
        .takeWhile(period -> !period.startsAt().isAfter(last.startsAt()))
        .filter(period -> !period.startsAt().isAfter(asOf))
        .toList();
  }

  /** Whether something happened within them. */
  boolean contains(Instant instant) {
    return !instant.isBefore(first.startsAt()) && instant.isBefore(last.endsAt());
  }
}
