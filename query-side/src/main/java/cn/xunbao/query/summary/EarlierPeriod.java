package cn.xunbao.query.summary;

import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.ScheduleMethod;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.PeriodReports;
import java.util.List;

/**
 * What was reported for an earlier period, by those who lead now.
 *
 * @param period which one
 * @param figures the figures
 * @param method how the schedule is reckoned
 */
record EarlierPeriod(Period period, Figures figures, ScheduleMethod method) {

  static EarlierPeriod of(PeriodReports reports, List<TaskDuty> tasks, ScheduleMethod method) {
    return new EarlierPeriod(Period.parse(reports.period()), new Figures(tasks, reports), method);
  }

  /** Whether an indicator was reported, and behind its schedule. */
  boolean isBehind(IndicatorDefinition indicator) {
    var reported = figures.value(indicator.code());
    if (reported == null) {
      return false;
    }
    var gap = Standing.of(indicator, reported.value(), period, method).gapPoints();
    return gap != null && gap.signum() < 0;
  }
}
