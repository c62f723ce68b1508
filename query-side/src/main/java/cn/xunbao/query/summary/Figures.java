package cn.xunbao.query.summary;

import cn.xunbao.period.Period;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ReportFact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures that were reported for a period, each for all the indicators that show it. */
public final class Figures {

  private final SameFigures same;
  private final Map<String, ReportedValue> values = new HashMap<>();

  /**
   * Gathers them.
   *
   * @param tasks all tasks of the plan in its order, also those that a summary leaves out
   */
  Figures(List<TaskDuty> tasks, PeriodReports reports) {
    same =
        new SameFigures(tasks.stream().flatMap(duty -> duty.task().indicators().stream()).toList());
    var period = Period.parse(reports.period());
    for (var duty : tasks) {
      var said = said(duty, reports);
      for (var indicator : duty.task().indicators()) {
        said.stream()
            .flatMap(report -> value(report, indicator.code(), period).stream())
            .findFirst()
            .ifPresent(value -> put(indicator.code(), value));
      }
    }
  }

  /** Whether some task has an indicator. */
  boolean has(String indicator) {
    return same.has(indicator);
  }

  /** The value that an indicator shows; null if nobody reported it. */
  public @Nullable ReportedValue value(String indicator) {
    return values.get(same.canonical(indicator));
  }

  /** The indicator by which its figure counts. */
  String canonical(String indicator) {
    return same.canonical(indicator);
  }

  /** Whether an indicator is the one by which its figure counts. */
  boolean isCounted(String indicator) {
    return same.canonical(indicator).equals(indicator);
  }

  private void put(String indicator, ReportedValue value) {
    if (isCounted(indicator)) {
      values.put(indicator, value);
    } else {
      values.putIfAbsent(same.canonical(indicator), value);
    }
  }

  /** What those who speak for a task reported, the primary lead first. */
  private static List<ReportFact> said(TaskDuty duty, PeriodReports reports) {
    return duty.leads().all().stream()
        .map(unit -> reports.report(duty.task().task(), unit))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Optional<ReportedValue> value(ReportFact report, String indicator, Period own) {
    return report.content().values().stream()
        .filter(value -> value.indicator().equals(indicator))
        .map(
            value ->
                new ReportedValue(
                    value,
                    value.dataPeriod() == null ? own : Period.parse(value.dataPeriod()),
                    report.unit(),
                    report.position()))
        .findFirst();
  }
}
