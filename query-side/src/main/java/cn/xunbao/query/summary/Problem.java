package cn.xunbao.query.summary;

import cn.xunbao.query.fact.PeriodReports;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A problem that a lead unit reported (存在问题).
 *
 * @param task code of the task
 * @param unit code of the unit
 * @param unitName its name
 * @param text what it reported
 */
@Schema(name = "ReportedProblem")
public record Problem(String task, String unit, String unitName, String text) {

  /** The problems in the leads' reports, in the order of the plan. */
  public static List<Problem> of(
      List<TaskDuty> tasks, PeriodReports reports, UnaryOperator<String> names) {
    return tasks.stream()
        .flatMap(
            duty ->
                duty.leads().all().stream()
                    .flatMap(unit -> problem(duty.task().task(), unit, reports, names)))
        .toList();
  }

  private static Stream<Problem> problem(
      String task, String unit, PeriodReports reports, UnaryOperator<String> names) {
    var report = reports.report(task, unit);
    var text = report == null ? null : report.content().problems();
    return text == null
        ? Stream.empty()
        : Stream.of(new Problem(task, unit, names.apply(unit), text));
  }
}
