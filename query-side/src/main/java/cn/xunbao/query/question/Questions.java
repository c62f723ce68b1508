package cn.xunbao.query.question;

import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.ReportFact;
import cn.xunbao.query.fact.ReportVersions;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Questions about reports of a programme, as they stood at a position. */
public final class Questions {

  private final Questioning questioning;

  private Questions(Questioning questioning) {
    this.questioning = questioning;
  }

  /**
   * Reads what they are derived from.
   *
   * @param about which reports are asked about
   */
  public static Questions of(Facts facts, ProgrammeState state, Predicate<ReportFact> about) {
    var programme = state.programme().programme();
    var position = state.position();
    var versions = new ReportVersions(facts, programme, position);
    var reports =
        PeriodReports.ofYear(facts, programme, state.plan().year(), position).values().stream()
            .flatMap(period -> said(state, period, versions, about))
            .toList();
    return new Questions(new Questioning(state, reports, new Versions(versions::before), about));
  }

  /** What is asked, in the order of periods, tasks and units. */
  public List<Question> asked() {
    return questioning.questions();
  }

  /** What isn't asked, for the unit said why. */
  public List<ExplainedFall> explained() {
    return questioning.explained();
  }

  /** Whether a caller acts for a unit, which alone sees at once what it is asked. */
  public static boolean areOwn(Caller caller, String unit) {
    return caller.has(Role.REPORTER, Role.UNIT_HEAD) && caller.isBoundToUnit(unit);
  }

  private static Stream<Said> said(
      ProgrammeState state,
      PeriodReports reports,
      ReportVersions versions,
      Predicate<ReportFact> about) {
    var dueAt = state.rules().dueAt(Period.parse(reports.period()));
    return reports.counting().stream()
        .map(
            report ->
                new Said(
                    report,
                    reports.life(report.task(), report.unit()).dueAt(dueAt),
                    about.test(report) ? versions.correctedSince(report).orElse(null) : null));
  }
}
