package cn.xunbao.query.light;

import cn.xunbao.events.programme.LightTableAdopted;
import cn.xunbao.light.LightTable;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.TaskWork;
import cn.xunbao.query.summary.LightInputs;
import cn.xunbao.query.summary.TenDayBrief;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Tries a rule for lights on periods that are over: a pure function of the facts. */
final class WhatIf {

  private final ProgrammeState state;
  private final ProgrammeState other;
  private final Function<Period, PeriodReports> reports;
  private final Instant judgedAt;

  /**
   * Prepares a trial.
   *
   * @param state the programme at a position
   * @param table the rule to try
   * @param first the period from which on it is to hold
   * @param reports the reports of a period at the same position
   * @param judgedAt the instant it is judged at
   */
  WhatIf(
      ProgrammeState state,
      LightTable table,
      Period first,
      Function<Period, PeriodReports> reports,
      Instant judgedAt) {
    var rules = state.rules();
    this.state = state;
    this.other =
        state.under(
            rules.after(
                new LightTableAdopted(
                    state.programme().programme(),
                    rules.lights().newest().number() + 1,
                    "试算",
                    table,
                    first.code())));
    this.reports = reports;
    this.judgedAt = judgedAt;
  }

  /** The indicators whose light would differ in a period. */
  List<LightDifference> differences(Period period) {
    return LightDifference.between(brief(state, period), brief(other, period));
  }

  private TenDayBrief brief(ProgrammeState under, Period period) {
    return TenDayBrief.derive(
        under,
        reports.apply(period),
        LightInputs.earlier(under, period).stream().map(reports).toList(),
        null,
        TaskWork.NONE,
        judgedAt,
        period,
        null);
  }
}
