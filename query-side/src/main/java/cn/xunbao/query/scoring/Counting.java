package cn.xunbao.query.scoring;

import cn.xunbao.events.measure.MeasureKind;
import cn.xunbao.events.scoring.CountedFact;
import cn.xunbao.period.Period;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.FactKind;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.Measures;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.summary.Light;
import cn.xunbao.query.summary.Obligation;
import cn.xunbao.query.summary.Obligations;
import cn.xunbao.query.summary.ReportState;
import cn.xunbao.query.summary.TenDayBrief;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts what a rule may score, over some periods. How often anybody called never counts. */
final class Counting {

  private static final Map<MeasureKind, CountedFact> COUNTED =
      Map.of(
          MeasureKind.PRAISE, CountedFact.PRAISED, MeasureKind.CRITICISM, CountedFact.CRITICISED);

  private final Facts facts;
  private final ProgrammeState state;
  private final Moment moment;
  private final UnitCounts counts = new UnitCounts();

  private Counting(Facts facts, ProgrammeState state, Moment moment) {
    this.facts = facts;
    this.state = state;
    this.moment = moment;
  }

  static UnitCounts of(Facts facts, ProgrammeState state, ScoredPeriods range, Moment moment) {
    var counting = new Counting(facts, state, moment);
    var periods = range.begunBy(moment.asOf());
    periods.forEach(counting::reports);
    counting.reminders(periods.stream().map(Period::code).collect(Collectors.toSet()));
    counting.measures(range);
    return counting.counts;
  }

  private void reports(Period period) {
    var programme = state.programme().programme();
    var reports = PeriodReports.at(facts, programme, period.code(), moment.position());
    var owed = Obligations.of(state, reports, period, moment.asOf()).owed();
    owed.forEach(one -> report(one, period, reports));
    var behind = behind(reports, period);
    var counted = new HashSet<String>();
    for (var one : owed) {
      if (behind.contains(one.task()) && counted.add(one.unit())) {
        counts.add(
            one.unit(),
            CountedFact.BEHIND,
            period.code() + " " + one.task(),
            positions(one, reports));
      }
    }
  }

  private void report(Obligation one, Period period, PeriodReports reports) {
    var what = period.code() + " " + one.task();
    counts.addUnit(one.unit());
    if (one.state() == ReportState.LATE) {
      counts.add(one.unit(), CountedFact.LATE, what, positions(one, reports));
    }
    if (one.state() == ReportState.MISSING) {
      counts.add(one.unit(), CountedFact.MISSING, what, positions(one, reports));
    }
    if (one.madeUp()) {
      counts.add(one.unit(), CountedFact.MADE_UP, what, positions(one, reports));
    }
  }

  private static List<Long> positions(Obligation one, PeriodReports reports) {
    var report = reports.report(one.task(), one.unit());
    return report == null ? List.of() : List.of(report.position());
  }

  /** Codes of the tasks with a yellow or red light. */
  private Set<String> behind(PeriodReports reports, Period period) {
    var before = PeriodReports.none(period.previous().code());
    return TenDayBrief.derive(state, reports, before, moment.asOf(), period, null)
        .indicators()
        .stream()
        .filter(row -> row.light() == Light.YELLOW || row.light() == Light.RED)
        .map(row -> row.task())
        .collect(Collectors.toSet());
  }

  private void reminders(Set<String> periods) {
    facts
        .all(state.programme().programme(), FactKind.REMINDER, moment.position())
        .values()
        .forEach(
            fact -> {
              var reminder = fact.reminder();
              if (periods.contains(reminder.period())) {
                counts.add(
                    reminder.unit(),
                    CountedFact.REMINDED,
                    reminder.period(),
                    List.of(fact.position()));
              }
            });
  }

  /** A measure belongs to the day on which it was decided; what stands counts. */
  private void measures(ScoredPeriods range) {
    for (var taken : Measures.inForce(facts, state.programme().programme(), moment.position())) {
      var proposed = taken.life().proposed();
      var fact = COUNTED.get(proposed.kind());
      if (fact != null && range.contains(taken.takenAt())) {
        counts.add(proposed.unit(), fact, proposed.measure(), proposed.facts());
      }
    }
  }
}
