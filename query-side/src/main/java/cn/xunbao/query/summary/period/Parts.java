package cn.xunbao.query.summary.period;

import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.summary.LightInputs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The periods of reports that a summary joins: a month three 旬, a quarter nine. */
final class Parts {

  private Parts() {}

  /** All of them, kind by kind, each in order. */
  static List<Period> of(ProgrammeState state, Period period) {
    return kinds(state, period).stream().flatMap(kind -> within(kind, period)).toList();
  }

  /** Their kinds, the finest first; that of the period itself where nothing finer is reported. */
  static List<PeriodKind> kinds(ProgrammeState state, Period period) {
    var kinds =
        state.rules().kinds().stream()
            .filter(kind -> kind == period.kind() || kind.isFinerThan(period.kind()))
            .sorted(Comparator.naturalOrder())
            .toList();
    return kinds.isEmpty() ? List.of(period.kind()) : kinds;
  }

  /** The parts of one kind, in order. */
  static Stream<Period> within(PeriodKind kind, Period period) {
    return Stream.iterate(
        Period.containing(kind, period.firstDay()),
        part -> !part.firstDay().isAfter(period.lastDay()),
        Period::next);
  }

  /** The part of a kind with which a period begins. */
  static Period first(PeriodKind kind, Period period) {
    return Period.containing(kind, period.firstDay());
  }

  /** Every period whose reports the summary looks at. */
  static List<Period> needed(ProgrammeState state, Period period) {
    var needed = new ArrayList<>(of(state, period));
    for (var kind : kinds(state, period)) {
      var parts = within(kind, period).toList();
      var first = parts.getFirst().previous();
      needed.add(first);
      needed.addAll(LightInputs.earlier(state, parts.getLast()));
      needed.addAll(LightInputs.earlier(state, first));
    }
    return needed.stream().distinct().toList();
  }

  /** The part of a kind with which a period ends, as far as it has come by an instant. */
  static Period last(PeriodKind kind, Period period, Instant judgedAt) {
    var parts = within(kind, period).toList();
    return parts.reversed().stream()
        .filter(part -> !part.startsAt().isAfter(judgedAt))
        .findFirst()
        .orElse(parts.getLast());
  }
}
