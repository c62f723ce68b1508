package cn.xunbao.standalone.demo;

import cn.xunbao.events.programme.Direction;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.period.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The made-up values of an indicator through a year, one for each of its 36 旬. A running total
 * never falls. Indicators that are the same figure have the same path.
 */
final class GrowthPath {

  private static final int XUN_OF_YEAR = 36;
  private static final int SMALL_TARGET = 3;
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal THOUSAND = new BigDecimal(1000);

  private static final Set<String> COUNTED =
      Set.of(
          "个", "家", "人", "户", "台", "辆", "所", "起", "次", "件", "项", "名", "位", "处", "座", "条", "场", "套",
          "宗", "例", "头", "只", "株", "棵");

  private final List<BigDecimal> values;

  private GrowthPath(List<BigDecimal> values) {
    this.values = values;
  }

  /** The path of an indicator; empty where no figure is to be reported. */
  static Optional<GrowthPath> of(long seed, IndicatorDefinition indicator) {
    var sameAs = indicator.sameAs();
    var dice = Dice.of(seed, "path", sameAs == null ? indicator.code() : sameAs);
    var target = indicator.target();
    if (target == null || indicator.measure() == Measure.QUALITATIVE) {
      return Optional.empty();
    }
    var text = target.text();
    if (indicator.measure() == Measure.MILESTONE && text != null) {
      return Optional.of(new GrowthPath(milestone(dice, text)));
    }
    var value = target.value();
    if (value == null) {
      return Optional.empty();
    }
    var lower = indicator.direction() == Direction.LOWER_IS_BETTER;
    if (indicator.measure() == Measure.LATEST) {
      var scale = "%".equals(indicator.unitOfMeasure()) ? 1 : 2;
      return Optional.of(
          new GrowthPath(lower ? ceiling(dice, value, scale) : level(dice, value, scale)));
    }
    var scale = scale(indicator, value);
    return Optional.of(
        new GrowthPath(lower ? budget(dice, value, scale) : total(dice, value, scale)));
  }

  /** The value at the end of a 旬 of the year. */
  BigDecimal at(Period xun) {
    return at(xun.elapsedXun());
  }

  /**
   * The value at the end of the k-th 旬.
   *
   * @param k 1..36
   */
  BigDecimal at(int k) {
    return values.get(k - 1);
  }

  private static int scale(IndicatorDefinition indicator, BigDecimal target) {
    var unit = indicator.unitOfMeasure();
    return (unit != null && COUNTED.contains(unit)) || target.compareTo(THOUSAND) >= 0 ? 0 : 2;
  }

  private static List<BigDecimal> total(Dice dice, BigDecimal target, int scale) {
    var complete = dice.happens(scale == 0 && target.intValue() <= SMALL_TARGET ? 0.35 : 0.06);
    var pace = complete ? dice.between(3.8, 4.6) : pace(dice);
    var most = complete ? dice.between(1.0, 1.04) : dice.between(1.0, 1.25);
    var values = new ArrayList<BigDecimal>();
    var last = BigDecimal.ZERO.setScale(scale);
    for (var k = 1; k <= XUN_OF_YEAR; k++) {
      var share = Math.min(most, pace * k / XUN_OF_YEAR * dice.between(0.98, 1.02));
      last = last.max(times(target, share, scale));
      values.add(last);
    }
    return values;
  }

  private static double pace(Dice dice) {
    var kind = dice.between(0, 1);
    if (kind < 0.14) {
      return dice.between(0.55, 0.7);
    }
    return kind < 0.24 ? dice.between(1.3, 1.5) : dice.between(0.87, 1.15);
  }

  /** Something that uses up a ceiling: mostly more slowly than pro rata. */
  private static List<BigDecimal> budget(Dice dice, BigDecimal target, int scale) {
    var pace = dice.happens(0.85) ? dice.between(0.6, 0.95) : dice.between(1.05, 1.2);
    var values = new ArrayList<BigDecimal>();
    for (var k = 1; k <= XUN_OF_YEAR; k++) {
      var exact = target.multiply(BigDecimal.valueOf(pace * k / XUN_OF_YEAR));
      values.add(exact.setScale(scale, RoundingMode.DOWN));
    }
    return values;
  }

  private static List<BigDecimal> level(Dice dice, BigDecimal target, int scale) {
    var isShare = scale == 1 && target.compareTo(new BigDecimal(50)) >= 0;
    var reaches = dice.happens(isShare ? 0.65 : 0.6);
    var noise = isShare ? 0.004 : 0.03;
    double start;
    double growth;
    if (isShare) {
      start = reaches ? dice.between(1.005, 1.03) : dice.between(0.9, 0.97);
      growth = reaches ? 0 : dice.between(0, 0.03);
    } else {
      start = reaches ? dice.between(1.02, 1.25) : dice.between(0.75, 0.95);
      growth = dice.between(-0.05, 0.1);
    }
    var values = new ArrayList<BigDecimal>();
    for (var k = 1; k <= XUN_OF_YEAR; k++) {
      var factor = start + growth * k / XUN_OF_YEAR + dice.between(-noise, noise);
      var value = times(target, factor, scale);
      values.add(isShare ? value.min(HUNDRED.setScale(scale)) : value);
    }
    return values;
  }

  private static List<BigDecimal> ceiling(Dice dice, BigDecimal limit, int scale) {
    var keeps = dice.happens(0.8);
    var values = new ArrayList<BigDecimal>();
    if (limit.signum() == 0) {
      var start = keeps ? dice.between(-18, -4) : dice.between(2, 6);
      for (var k = 1; k <= XUN_OF_YEAR; k++) {
        values.add(times(BigDecimal.ONE, start + dice.between(-1, 1), scale));
      }
      return values;
    }
    var start = keeps ? dice.between(0.75, 0.95) : dice.between(1.05, 1.1);
    for (var k = 1; k <= XUN_OF_YEAR; k++) {
      values.add(times(limit, start + dice.between(-0.03, 0.03), scale));
    }
    return values;
  }

  private static List<BigDecimal> milestone(Dice dice, String date) {
    var due = Period.tryParse(date.length() > 7 ? date.substring(0, 7) : date);
    var dueXun = due.map(Period::elapsedXun).orElse(XUN_OF_YEAR);
    var pace = dice.between(0.85, 1.2);
    var values = new ArrayList<BigDecimal>();
    for (var k = 1; k <= XUN_OF_YEAR; k++) {
      values.add(times(HUNDRED, Math.min(1, pace * k / dueXun), 0));
    }
    return values;
  }

  private static BigDecimal times(BigDecimal value, double factor, int scale) {
    return value.multiply(BigDecimal.valueOf(factor)).setScale(scale, RoundingMode.HALF_UP);
  }
}
