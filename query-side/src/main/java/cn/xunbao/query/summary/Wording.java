package cn.xunbao.query.summary;

import cn.xunbao.events.programme.IndicatorDefinition;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Turns of phrase that sentences about figures share. */
public final class Wording {

  private Wording() {}

  /** A figure with its unit of measure: 70.00亿元. */
  public static String figure(IndicatorDefinition indicator, BigDecimal value) {
    var unit = indicator.unitOfMeasure();
    return value.toPlainString() + (unit == null ? "" : unit);
  }

  /** 累计70.00亿元, 最新值5.2% or 完成80%. */
  public static String value(IndicatorDefinition indicator, BigDecimal value) {
    return switch (indicator.measure()) {
      case CUMULATIVE -> "累计" + figure(indicator, value);
      case LATEST, QUALITATIVE -> "最新值" + figure(indicator, value);
      case MILESTONE -> "完成" + value.toPlainString() + "%";
    };
  }

  /**
   * 超, 低 or 持平: printed share less printed schedule, whichever way is better.
   *
   * @param yardstick what it is compared with: 序时进度 …
   */
  public static String difference(
      @Nullable BigDecimal share, @Nullable BigDecimal schedule, String yardstick) {
    if (share == null || schedule == null) {
      return "与" + yardstick + "无法比较";
    }
    var difference = share.subtract(schedule);
    return switch (difference.signum()) {
      case 1 -> "超" + yardstick + difference.toPlainString() + "个百分点";
      case -1 -> "低" + yardstick + difference.negate().toPlainString() + "个百分点";
      default -> "与" + yardstick + "持平";
    };
  }
}
