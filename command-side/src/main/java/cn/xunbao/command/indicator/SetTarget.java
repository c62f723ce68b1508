package cn.xunbao.command.indicator;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.indicator.TargetSet;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.events.programme.Target;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Sets or revises a target.
 *
 * @param target what is to be reached
 * @param from the day from which on it holds
 * @param document the document that does so
 * @param reason why, if said
 */
record SetTarget(Target target, LocalDate from, String document, @Nullable String reason)
    implements IndicatorChange {

  @Override
  public void check(
      IndicatorView indicator, IndicatorReferences references, Instant at, Faults faults) {
    var measure = indicator.definition().measure();
    var worded = measure == Measure.MILESTONE || measure == Measure.QUALITATIVE;
    if (worded != (target.value() == null)) {
      faults.add(
          "/target",
          FaultCodes.CONFLICTING,
          worded ? "节点型、定性指标的目标须以文字（text）写明" : "数值型指标的目标须写明 operator 和 value");
    }
  }

  @Override
  public TargetSet event(IndicatorView indicator) {
    return new TargetSet(
        indicator.programme(),
        indicator.code(),
        indicator.task(),
        target,
        indicator.life().newestTarget(indicator.definition()),
        from,
        document,
        reason);
  }
}
