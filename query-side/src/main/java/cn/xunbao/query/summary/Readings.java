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
    var yardstick =
        Yardstick.of(state, indicator, reported == null ? period : reported.dataPeriod());
    var standing = Standing.of(yardstick, value);
    var comes = comes(indicator);
    var values = inputs.of(duty, yardstick.indicator(), standing);
    return new Reading(
        duty,
        figures.isCounted(indicator.code()),
        reported,
        !comes,
        yardstick,
        standing,
        Lighting.of(
            yardstick.indicator(), value, standing, duty.due() && comes, inputs.table(), values),
        inputs.warning(values),
        inputs.print(values));
  }

  /** Whether data come in this period; those of a figure under whichever of its codes. */
  private boolean comes(IndicatorDefinition indicator) {
    return state.indicators().of(indicator.code()).isDueIn(period)
        && state.indicators().of(figures.canonical(indicator.code())).isDueIn(period);
  }
}
