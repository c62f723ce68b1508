package cn.xunbao.query.duty;

import cn.xunbao.period.Period;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.summary.Obligation;
import cn.xunbao.query.summary.Obligations;
import java.util.List;

/** Finds the reports that are still owed. */
public final class OpenReports {

  private final Facts facts;

  OpenReports(Facts facts) {
    this.facts = facts;
  }

  /** Those of a period at a moment, in the order of the plan. */
  public List<Obligation> at(ProgrammeState state, Period period, Moment moment) {
    var reports =
        PeriodReports.at(facts, state.programme().programme(), period.code(), moment.position());
    return Obligations.of(state, reports, period, moment.asOf()).owed().stream()
        .filter(Obligation::isOpen)
        .toList();
  }
}
