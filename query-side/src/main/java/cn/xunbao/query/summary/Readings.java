package cn.xunbao.query.summary;

import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.ProgrammeState;
import java.util.List;

/** Reads the indicators of tasks in a period. */
final class Readings {

  private final ProgrammeState state;
  private final Period period;
  private final Figures figures;
  private final LightInputs inputs;

  Readings(ProgrammeState state, Period period, Figures figures, LightInputs inputs) {
    this.state = state;
    this.period = period;
    this.figures = figures;
    this.inputs = inputs;
  }

  /** The indicators of these tasks, in the order of the plan. */
  List<Reading> of(List<TaskDuty> tasks) {
    return tasks.stream()
        .flatMap(duty -> duty.task().indicators().stream().map(i -> reading(duty, i)))
        .toList();
  }

  private Reading reading(TaskDuty duty, IndicatorDefinition indicator) {
    var reported = figures.value(indicator.code());
    var value = reported == null ? null : reported.value();
    var standing = Standing.of(indicator, value, period, state.scheduleRule().method());
    var values = inputs.of(duty, indicator, standing);
    return new Reading(
        duty,
        indicator,
        figures.isCounted(indicator.code()),
        reported,
        standing,
        Lighting.of(indicator, value, standing, duty.due(), inputs.table(), values),
        inputs.warning(values),
        inputs.print(values));
  }
}
