package cn.xunbao.query.summary.period;

import cn.xunbao.period.Period;
import cn.xunbao.query.fact.MeasureTrack;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.TaskWork;
import cn.xunbao.query.fact.TrackedItems;
import cn.xunbao.query.summary.SampleProgramme;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives summaries of sample programmes. */
public final class Derived {

  private Derived() {}

  public static DerivedSummary of(SampleProgramme programme, String period, String judgedAt) {
    return of(programme, period, judgedAt, null, TrackedItems.NONE, List.of());
  }

  static DerivedSummary of(
      SampleProgramme programme,
      String code,
      String judgedAt,
      @Nullable Integer campaign,
      TrackedItems problems,
      List<MeasureTrack> measures) {
    var state = programme.state();
    var period = Period.parse(code);
    var reports = new HashMap<String, PeriodReports>();
    Parts.needed(state, period)
        .forEach(part -> reports.put(part.code(), programme.reports(part.code())));
    return Derivation.of(
        state,
        new PeriodFacts(reports, problems, TaskWork.NONE, measures, state.indicators().checks()),
        SampleProgramme.at(judgedAt),
        period,
        campaign);
  }
}
