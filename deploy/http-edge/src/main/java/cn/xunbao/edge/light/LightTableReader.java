package cn.xunbao.edge.light;

import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.light.Colour;
import cn.xunbao.light.Condition;
import cn.xunbao.light.LadderStep;
import cn.xunbao.light.LightRow;
import cn.xunbao.light.LightTable;
import cn.xunbao.light.Quantity;
import cn.xunbao.light.RatingLights;
import cn.xunbao.light.TableCheck;
import cn.xunbao.light.Warning;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a rule for lights; notes faults of form, then a hole or an overlap with a counter-example.
 */
public final class LightTableReader {

  private static final String ROWS = "rows";
  private static final String WHEN = "when";
  private static final String LADDER = "ladder";
  private static final int MAX_CONDITIONS = 6;
  private static final int MAX_RUN = 36;

  private LightTableReader() {}

  /** Reads {@code rows}, {@code ladder} and {@code ratings}; a placeholder if there is a fault. */
  public static LightTable read(JsonObjectInput input) {
    var inputs = input.requiredObjects(ROWS, LightTable.MAX_ROWS);
    var rows = inputs.stream().map(LightTableReader::row).toList();
    var areSound = input.sound(ROWS) && inputs.stream().allMatch(row -> row.sound("light", WHEN));
    var flaw = areSound ? flaw(rows) : Optional.<String>empty();
    flaw.ifPresent(text -> input.fault(ROWS, "incomplete-rule", text));
    var ladder = ladder(input);
    var ratings = ratings(input);
    return areSound && flaw.isEmpty() && input.sound(LADDER)
        ? new LightTable(rows, ladder, ratings)
        : LightTable.ofGaps(BigDecimal.ZERO, BigDecimal.ZERO);
  }

  private static Optional<String> flaw(List<LightRow> rows) {
    var looksAt =
        rows.stream().flatMap(row -> row.when().stream()).map(Condition::quantity).distinct();
    return looksAt.count() > LightTable.MAX_QUANTITIES
        ? Optional.of("一套规则至多使用%d种条件".formatted(LightTable.MAX_QUANTITIES))
        : TableCheck.flaw(rows);
  }

  private static LightRow row(JsonObjectInput input) {
    var light = input.requiredEnum("light", Colour.class);
    var inputs = input.objects(WHEN, MAX_CONDITIONS);
    var conditions =
        inputs.stream().map(LightTableReader::condition).flatMap(Optional::stream).toList();
    if (conditions.size() < inputs.size() && input.sound(WHEN)) {
      input.fault(WHEN, FaultCodes.CONFLICTING, "有的条件不成立：每个条件须写明界限，上下界各至多一个，或写明 unknown");
    }
    return new LightRow(light, conditions);
  }

  private static Optional<Condition> condition(JsonObjectInput input) {
    var quantity = input.requiredEnum("quantity", Quantity.class);
    var atLeast = bound(input, "atLeast", quantity);
    var above = bound(input, "above", quantity);
    var below = bound(input, "below", quantity);
    var atMost = bound(input, "atMost", quantity);
    var unknown = Boolean.TRUE.equals(input.optionalBoolean("unknown")) ? Boolean.TRUE : null;
    return input.sound("quantity", "atLeast", "above", "below", "atMost", "unknown")
            && Condition.isSound(atLeast, above, below, atMost, unknown)
        ? Optional.of(new Condition(quantity, atLeast, above, below, atMost, unknown))
        : Optional.empty();
  }

  private static @Nullable BigDecimal bound(JsonObjectInput input, String name, Quantity quantity) {
    var bound = input.optionalDecimal(name);
    if (bound != null
        && (bound.stripTrailingZeros().scale() > quantity.decimals() || !quantity.allows(bound))) {
      input.fault(
          name,
          FaultCodes.OUT_OF_RANGE,
          "“%s”不会是%s（至多%d位小数）"
              .formatted(bound.toPlainString(), quantity.chinese(), quantity.decimals()));
    }
    return bound;
  }

  private static List<LadderStep> ladder(JsonObjectInput input) {
    var inputs = input.objects(LADDER, Warning.values().length);
    var steps =
        inputs.stream()
            .map(
                step ->
                    new LadderStep(
                        step.requiredEnum("warning", Warning.class),
                        step.requiredInt("run", 1, MAX_RUN)))
            .toList();
    if (inputs.stream().anyMatch(step -> !step.sound("warning", "run"))) {
      input.fault(LADDER, FaultCodes.CONFLICTING, "预警阶梯有误");
    } else if (input.sound(LADDER) && !LightTable.isRising(steps)) {
      input.fault(LADDER, FaultCodes.CONFLICTING, "预警须由低到高（蓝、橙、红），连续落后旬数逐级增加");
    }
    return steps;
  }

  private static RatingLights ratings(JsonObjectInput input) {
    var own = input.optionalObject("ratings");
    if (own == null) {
      return RatingLights.DEFAULT;
    }
    return new RatingLights(
        own.optionalEnum("notStarted", Colour.class),
        own.requiredEnum("onTrack", Colour.class),
        own.requiredEnum("behind", Colour.class),
        own.requiredEnum("done", Colour.class),
        own.requiredEnum("overdueAtBest", Colour.class));
  }
}
