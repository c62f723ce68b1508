package cn.xunbao.query.summary;

import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import java.util.List;

/**
 * What was reported for an earlier period, by those who lead now.
 *
 * @param figures the figures
 * @param state what they are held to
 */
record EarlierPeriod(Figures figures, ProgrammeState state) {

  static EarlierPeriod of(PeriodReports reports, List<TaskDuty> tasks, ProgrammeState state) {
    return new EarlierPeriod(new Figures(tasks, reports), state);
  }

  /** Whether an indicator was reported, and behind its schedule. */
  boolean isBehind(IndicatorDefinition indicator) {
    var reported = figures.value(indicator.code());
    if (reported == null) {
      return false;
    }
    var yardstick = Yardstick.of(state, indicator, reported.dataPeriod());
    var gap = Standing.of(yardstick, reported.value()).gapPoints();
    return gap != null && gap.signum() < 0;
  }
}
