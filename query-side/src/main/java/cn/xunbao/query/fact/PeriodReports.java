package cn.xunbao.query.fact;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All reports of one period at a position.
 *
 * @param submissions first submissions, by {@code period/task/unit}
 * @param reports what the reports say, by {@code period/task/unit}
 */
public record PeriodReports(
    String period, Map<String, Submission> submissions, Map<String, ReportFact> reports) {

  /** The first submission of a unit's report on a task. */
  public Optional<Submission> submission(String task, String unit) {
    return Optional.ofNullable(submissions.get(FactKeys.report(period, task, unit)));
  }

  /** What a unit's report on a task says; null if there is none. */
  public @Nullable ReportFact report(String task, String unit) {
    return reports.get(FactKeys.report(period, task, unit));
  }

  /** Reads them. */
  public static PeriodReports at(Facts facts, String programme, String period, long position) {
    var prefix = period + "/";
    return new PeriodReports(
        period,
        facts.prefixed(programme, FactKind.SUBMISSION, prefix, position),
        facts.prefixed(programme, FactKind.REPORT, prefix, position));
  }
}
