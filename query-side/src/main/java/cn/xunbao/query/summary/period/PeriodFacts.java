package cn.xunbao.query.summary.period;

import cn.xunbao.events.item.ItemKind;
import cn.xunbao.events.value.ValueId;
import cn.xunbao.indicator.ValueLife;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.MeasureTrack;
import cn.xunbao.query.fact.Measures;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.TaskWork;
import cn.xunbao.query.fact.TrackedItems;
import cn.xunbao.query.fact.ValueLives;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts beside the programme that the summary of a period is derived from.
 *
 * @param reports reports by code of their period
 * @param problems the problems that are held to a deadline
 * @param work work nodes, and the ratings of the period's last 旬
 * @param measures measures towards units
 * @param values what others say of reported values
 */
public record PeriodFacts(
    Map<String, PeriodReports> reports,
    TrackedItems problems,
    TaskWork work,
    List<MeasureTrack> measures,
    Map<ValueId, ValueLife> values) {

  /** More periods are read as the year that they belong to, with one question a kind of facts. */
  private static final int FEW = 12;

  public PeriodFacts {
    reports = Map.copyOf(reports);
    measures = List.copyOf(measures);
    values = Map.copyOf(values);
  }

  /** Reads what the summary of a period needs. */
  public static PeriodFacts at(Facts facts, ProgrammeState state, Period period, Moment moment) {
    var position = moment.position();
    var programme = state.programme().programme();
    return new PeriodFacts(
        reports(facts, state, Parts.needed(state, period), position),
        TrackedItems.at(facts, programme, ItemKind.PROBLEM, position).heldAt(moment.asOf(), state),
        TaskWork.at(
            facts, programme, Parts.last(PeriodKind.XUN, period, moment.asOf()).code(), position),
        Measures.tracks(facts, programme, position),
        ValueLives.of(facts, programme, position));
  }

  /** The reports of one period. */
  PeriodReports reports(Period period) {
    var known = reports.get(period.code());
    return known == null ? PeriodReports.none(period.code()) : known;
  }

  private static Map<String, PeriodReports> reports(
      Facts facts, ProgrammeState state, List<Period> periods, long position) {
    var programme = state.programme().programme();
    if (periods.size() > FEW) {
      return PeriodReports.ofYear(facts, programme, state.plan().year(), position);
    }
    var reports = new HashMap<String, PeriodReports>();
    PeriodReports.all(facts, programme, periods, position)
        .forEach(one -> reports.put(one.period(), one));
    return reports;
  }
}
