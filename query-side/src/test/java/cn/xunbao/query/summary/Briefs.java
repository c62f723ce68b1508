package cn.xunbao.query.summary;

import cn.xunbao.period.Period;
import cn.xunbao.query.fact.TaskWork;

/** Briefs with all the earlier reports that they ask for. */
final class Briefs {

  private Briefs() {}

  static TenDayBrief of(SampleProgramme plan, String code, String judgedAt) {
    var period = Period.parse(code);
    return TenDayBrief.derive(
        plan.state(),
        plan.reports(code),
        LightInputs.earlier(plan.state(), period).stream()
            .map(earlier -> plan.reports(earlier.code()))
            .toList(),
        null,
        TaskWork.NONE,
        SampleProgramme.at(judgedAt),
        period,
        null);
  }
}
