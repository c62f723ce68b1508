package cn.xunbao.query.summary;

import cn.xunbao.events.programme.Direction;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.period.PlanDate;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator stands against its target at the end of a period, in printed percentages.
 *
 * @param method how the schedule was reckoned; null where there is nothing to reckon with
 * @param doneShare what is done; null without a value or with a target of 0
 * @param scheduleShare what was expected (序时进度); null with a target of 0
 * @param gapPoints by how many percentage points it is better than expected
 */
public record Standing(
    @Nullable String method,
    @Nullable BigDecimal doneShare,
    @Nullable BigDecimal scheduleShare,
    @Nullable BigDecimal gapPoints) {

  /** Method of figures that are set against the target itself. */
  static final String TARGET = "TARGET";

  /** Method of milestones. */
  static final String MILESTONE = "MILESTONE";

  private static final Standing NOT_APPLICABLE = new Standing(null, null, null, null);
  private static final BigDecimal NOTHING = new BigDecimal("0.00");
  private static final BigDecimal ALL = new BigDecimal("100.00");
  private static final Set<String> PERCENTAGES = Set.of("%", "个百分点");

  /** How a value stands against its yardstick. */
  public static Standing of(Yardstick yardstick, @Nullable BigDecimal value) {
    var indicator = yardstick.indicator();
    var target = indicator.target();
    if (target == null) {
      return NOT_APPLICABLE;
    }
    return switch (indicator.measure()) {
      case CUMULATIVE ->
          against(
              yardstick.method(), indicator, value, target.value(), yardstick.schedule().percent());
      case LATEST -> against(TARGET, indicator, value, target.value(), ALL);
      case MILESTONE -> milestone(value, target.text(), yardstick);
      case QUALITATIVE -> NOT_APPLICABLE;
    };
  }

  /** Whether values of an indicator are percentages themselves. */
  static boolean isPercentage(IndicatorDefinition indicator) {
    var unit = indicator.unitOfMeasure();
    return indicator.measure() == Measure.LATEST && unit != null && PERCENTAGES.contains(unit);
  }

  private static Standing against(
      String method,
      IndicatorDefinition indicator,
      @Nullable BigDecimal value,
      @Nullable BigDecimal target,
      BigDecimal schedule) {
    if (target == null) {
      return NOT_APPLICABLE;
    }
    if (target.signum() == 0) {
      return new Standing(method, null, null, null);
    }
    var percentage = isPercentage(indicator);
    var expected = percentage ? Percent.printed(target) : schedule;
    if (value == null) {
      return new Standing(method, null, expected, null);
    }
    var done = percentage ? Percent.printed(value) : Percent.share(value, target);
    return standing(method, done, expected, indicator.direction());
  }

  private static Standing milestone(
      @Nullable BigDecimal value, @Nullable String text, Yardstick yardstick) {
    var date = PlanDate.parse(text);
    var nodes = yardstick.nodesDue();
    var expected = nodes;
    if (expected == null) {
      if (date == null) {
        return NOT_APPLICABLE;
      }
      expected = yardstick.dataPeriod().lastDay().isBefore(date) ? NOTHING : ALL;
    }
    var done = value == null ? null : Percent.printed(value);
    return standing(MILESTONE, done, expected, Direction.HIGHER_IS_BETTER);
  }

  private static Standing standing(
      String method, @Nullable BigDecimal done, BigDecimal expected, Direction direction) {
    if (done == null) {
      return new Standing(method, null, expected, null);
    }
    var difference = done.subtract(expected);
    return new Standing(
        method,
        done,
        expected,
        direction == Direction.LOWER_IS_BETTER ? difference.negate() : difference);
  }
}
