package cn.xunbao.query.blame;

import static java.util.stream.Collectors.toSet;

import cn.xunbao.period.Period;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.TaskState;
import cn.xunbao.query.summary.Basis;
import cn.xunbao.query.summary.period.PeriodSummaries;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the indicators of tasks stand in the summary of a period, with what that rests on. */
final class IndicatorLights {

  private final PeriodSummaries summaries;

  IndicatorLights(PeriodSummaries summaries) {
    this.summaries = summaries;
  }

  /**
   * Those of some tasks; nothing is derived for tasks without any.
   *
   * @param campaign ordinal of the campaign that the tasks belong to; null: any
   */
  List<Basis> of(
      List<TaskState> tasks,
      ProgrammeState state,
      Period period,
      @Nullable Integer campaign,
      Moment moment) {
    var figures =
        tasks.stream()
            .flatMap(task -> task.indicators().stream())
            .map(indicator -> "indicator:" + indicator.code())
            .collect(toSet());
    return figures.isEmpty()
        ? List.of()
        : summaries.at(state, period, campaign, moment).indicators().stream()
            .filter(basis -> figures.contains(basis.figure()))
            .toList();
  }
}
