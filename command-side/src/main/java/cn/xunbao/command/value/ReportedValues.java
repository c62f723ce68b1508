package cn.xunbao.command.value;

import cn.xunbao.command.indicator.IndicatorDirectory;
import cn.xunbao.command.report.ReportedFigures;
import cn.xunbao.command.report.ReportedFigures.Figure;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.value.ValueId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up the values that units reported, of tasks and of goals. */
final class ReportedValues {

  private final IndicatorDirectory indicators;
  private final ReportedFigures reports;
  private final ReportedGoals goals;

  ReportedValues(IndicatorDirectory indicators, ReportedFigures reports, ReportedGoals goals) {
    this.indicators = indicators;
    this.reports = reports;
    this.goals = goals;
  }

  /**
   * The value that a unit reported.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such indicator, 409 if the
   *     unit hasn't reported
   */
  Reported require(ValueId id) {
    var indicator = indicators.require(id.programme(), id.indicator());
    var task = indicator.task();
    Optional<Figure> figure =
        task == null
            ? goals.find(id)
            : reports.find(id.programme(), task, id.unit(), id.indicator(), id.dataPeriod());
    return figure
        .map(found -> new Reported(task, found))
        .orElseThrow(
            () ->
                Rejections.conflict(
                    "单位“%s”尚未填报指标“%s”“%s”的数值"
                        .formatted(id.unit(), id.indicator(), id.dataPeriod())));
  }

  /**
   * A reported value.
   *
   * @param task code of the task that has the indicator; null: a goal
   * @param figure the value
   */
  record Reported(@Nullable String task, Figure figure) {}
}
