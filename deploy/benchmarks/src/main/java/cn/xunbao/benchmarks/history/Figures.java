package cn.xunbao.benchmarks.history;

import cn.xunbao.events.programme.Direction;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.period.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What units report in figures. A running total grows at a pace of its own and now and then falls
 * or jumps without a reason, so that there is something to ask about.
 */
final class Figures {

  private static final int XUN_OF_YEAR = 36;
  private static final int SCALE = 2;
  private static final double FALLS = 0.01;
  private static final double JUMPS = 0.01;

  private final long seed;

  Figures(long seed) {
    this.seed = seed;
  }

  /** The figures of a task at the end of a 旬, as a report has them. */
  List<IndicatorValue> of(
      String programme, List<IndicatorDefinition> indicators, Period period, int version) {
    return indicators.stream()
        .flatMap(indicator -> value(programme, indicator, period, version))
        .sorted(Comparator.comparing(IndicatorValue::indicator))
        .toList();
  }

  private Stream<IndicatorValue> value(
      String programme, IndicatorDefinition indicator, Period period, int version) {
    var target = indicator.target();
    if (target == null || indicator.measure() == Measure.QUALITATIVE) {
      return Stream.empty();
    }
    var same = indicator.sameAs() == null ? indicator.code() : indicator.sameAs();
    var pace = Dice.of(seed, "pace", programme, same);
    var now = Dice.of(seed, "figure", programme, same, period.code(), Integer.toString(version));
    var elapsed = period.elapsedXun() / (double) XUN_OF_YEAR;
    if (indicator.measure() == Measure.MILESTONE) {
      var share = Math.min(1, elapsed * pace.between(0.8, 1.4));
      return Stream.of(
          new IndicatorValue(indicator.code(), BigDecimal.valueOf(Math.round(share * 100))));
    }
    var goal = target.value();
    if (goal == null) {
      return Stream.empty();
    }
    var factor =
        indicator.measure() == Measure.CUMULATIVE
            ? elapsed * pace.between(0.75, 1.3) * odd(now)
            : (indicator.direction() == Direction.LOWER_IS_BETTER ? 0.9 : 1.0)
                * pace.between(0.9, 1.1)
                * now.between(0.98, 1.02);
    return Stream.of(
        new IndicatorValue(
            indicator.code(),
            goal.multiply(BigDecimal.valueOf(factor)).setScale(SCALE, RoundingMode.HALF_UP)));
  }

  private static double odd(Dice dice) {
    var fate = dice.fate();
    if (fate < FALLS) {
      return 0.9;
    }
    return fate < FALLS + JUMPS ? 1.15 : 1;
  }
}
