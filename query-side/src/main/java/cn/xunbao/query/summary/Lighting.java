package cn.xunbao.query.summary;

import cn.xunbao.events.programme.Direction;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.light.LightTable;
import cn.xunbao.light.Quantity;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which light an indicator has; it goes by the printed figures. */
final class Lighting {

  private static final BigDecimal COMPLETED = BigDecimal.valueOf(100);

  private Lighting() {}

  /**
   * Its light.
   *
   * @param due whether reports on its task are due
   * @param values what the rule looks at
   */
  static Light of(
      IndicatorDefinition indicator,
      @Nullable BigDecimal value,
      Standing standing,
      boolean due,
      LightTable rule,
      Map<Quantity, BigDecimal> values) {
    if (standing.method() == null) {
      return Light.NOT_APPLICABLE;
    }
    if (value == null) {
      return due ? Light.GREY : Light.NOT_DUE;
    }
    if (standing.doneShare() == null || standing.gapPoints() == null) {
      return isOnRightSideOfZero(indicator, value) ? Light.GREEN : Light.RED;
    }
    if (isRising(indicator) && standing.doneShare().compareTo(COMPLETED) >= 0) {
      return Light.BLUE;
    }
    return Light.of(rule.light(values));
  }

  /** Whether it is a running total that is to grow: only such a one can be completed or ahead. */
  static boolean isRising(IndicatorDefinition indicator) {
    return indicator.measure() == Measure.CUMULATIVE
        && indicator.direction() == Direction.HIGHER_IS_BETTER;
  }

  static boolean isOnRightSideOfZero(IndicatorDefinition indicator, BigDecimal value) {
    return switch (indicator.direction()) {
      case HIGHER_IS_BETTER -> value.signum() >= 0;
      case LOWER_IS_BETTER -> value.signum() <= 0;
    };
  }
}
