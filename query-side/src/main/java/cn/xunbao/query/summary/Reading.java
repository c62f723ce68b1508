package cn.xunbao.query.summary;

import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.light.Warning;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a task as it reads in a period.
 *
 * @param duty its task
 * @param counted whether it is the row by which its figure counts
 * @param reported value of the figure; null if nobody reported it
 * @param notDue whether its data don't come in this period (数据未到期)
 * @param yardstick what it is held to
 * @param standing how it stands against its target
 * @param light its light
 * @param warning warning (预警) that the rule gives beside it; null: none
 * @param inputs what the rule looked at beside the gap, in Chinese; empty: nothing
 */
public record Reading(
    TaskDuty duty,
    boolean counted,
    @Nullable ReportedValue reported,
    boolean notDue,
    Yardstick yardstick,
    Standing standing,
    Light light,
    @Nullable Warning warning,
    String inputs) {

  /** The indicator with its target of the day. */
  public IndicatorDefinition definition() {
    return yardstick.indicator();
  }

  /** Whether it is a running total that is to grow. */
  public boolean isRising() {
    return Lighting.isRising(definition());
  }
}
