package cn.xunbao.query.summary;

import cn.xunbao.events.programme.Direction;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.events.programme.Target;
import cn.xunbao.events.programme.Target.Operator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Indicators for tests. */
public final class Indicators {

  private Indicators() {}

  /** A running total that is to reach a target. */
  public static IndicatorDefinition total(String code, String name, String unit, String target) {
    return numeric(code, name, Measure.CUMULATIVE, unit, Direction.HIGHER_IS_BETTER, target);
  }

  /** A running total that is to stay below a limit. */
  static IndicatorDefinition ceiling(String code, String name, String unit, String limit) {
    return numeric(code, name, Measure.CUMULATIVE, unit, Direction.LOWER_IS_BETTER, limit);
  }

  /** A level or growth rate that is to reach a target. */
  static IndicatorDefinition level(String code, String name, String unit, String target) {
    return numeric(code, name, Measure.LATEST, unit, Direction.HIGHER_IS_BETTER, target);
  }

  /** A level or growth rate that is to stay below a limit. */
  static IndicatorDefinition limit(String code, String name, @Nullable String unit, String limit) {
    return numeric(code, name, Measure.LATEST, unit, Direction.LOWER_IS_BETTER, limit);
  }

  static IndicatorDefinition milestone(String code, String name, String date) {
    return new IndicatorDefinition(
        code,
        name,
        Measure.MILESTONE,
        null,
        Direction.LOWER_IS_BETTER,
        new Target(null, null, date),
        null);
  }

  static IndicatorDefinition words(String code, String name, String target) {
    return new IndicatorDefinition(
        code,
        name,
        Measure.QUALITATIVE,
        null,
        Direction.HIGHER_IS_BETTER,
        new Target(null, null, target),
        null);
  }

  static IndicatorDefinition withoutTarget(String code, String name) {
    return new IndicatorDefinition(
        code, name, Measure.CUMULATIVE, "家", Direction.HIGHER_IS_BETTER, null, null);
  }

  static IndicatorDefinition sameAs(String other, IndicatorDefinition indicator) {
    return new IndicatorDefinition(
        indicator.code(),
        indicator.name(),
        indicator.measure(),
        indicator.unitOfMeasure(),
        indicator.direction(),
        indicator.target(),
        other);
  }

  private static IndicatorDefinition numeric(
      String code,
      String name,
      Measure measure,
      @Nullable String unit,
      Direction direction,
      String target) {
    var operator = direction == Direction.HIGHER_IS_BETTER ? Operator.AT_LEAST : Operator.AT_MOST;
    return new IndicatorDefinition(
        code,
        name,
        measure,
        unit,
        direction,
        new Target(operator, new BigDecimal(target), null),
        null);
  }
}
