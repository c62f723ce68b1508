package cn.xunbao.query.question;

import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.ReportFact;
import cn.xunbao.query.fact.ReportVersions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
    return of(
        facts,
        state,
        PeriodReports.ofYear(facts, programme, state.plan().year(), state.position()).values(),
        about);
  }

  /**
   * Reads what those to one unit about some periods are derived from: its own reports of the year,
   * which figures are held to, and all reports of these periods and the ones before, which texts
   * are.
   *
   * @param unit code of the unit
   * @param periods those that are asked about
   */
  public static Questions of(Facts facts, ProgrammeState state, String unit, Set<Period> periods) {
    var programme = state.programme().programme();
    var position = state.position();
    var reports =
        new HashMap<>(PeriodReports.ofYear(facts, programme, state.plan().year(), unit, position));
    periods.stream()
        .flatMap(period -> Stream.of(period, state.rules().reportedBefore(period)))
        .filter(period -> period.year() == state.plan().year())
        .distinct()
        .map(period -> PeriodReports.at(facts, programme, period.code(), position))
        .forEach(complete -> reports.put(complete.period(), complete));
    var codes = periods.stream().map(Period::code).collect(Collectors.toSet());
    return of(
        facts,
        state,
        reports.values(),
        report -> report.unit().equals(unit) && codes.contains(report.period()));
  }

  private static Questions of(
      Facts facts,
      ProgrammeState state,
      Collection<PeriodReports> all,
      Predicate<ReportFact> about) {
    var versions = new ReportVersions(facts, state.programme().programme(), state.position());
    var reports = all.stream().flatMap(period -> said(state, period, versions, about)).toList();
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
