package cn.xunbao.command.indicator;

import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.events.indicator.BreakdownPart;
import cn.xunbao.events.indicator.Dimension;
import cn.xunbao.events.indicator.PlanPoint;
import cn.xunbao.events.programme.Target;
import cn.xunbao.events.programme.Target.Operator;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.period.PeriodKind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what is to be settled about an indicator; notes every fault of form. */
final class ChangeReader {

  static final int MAX_DOCUMENT = 200;
  static final int MAX_CODE = 60;

  private static final int MAX_TEXT = 500;
  private static final int MAX_REASON = 1000;
  private static final int MAX_PERIOD = 12;
  private static final int MAX_POINTS = 16;
  private static final int MAX_PARTS = 200;
  private static final int MAX_LAG = 366;
  private static final int MAX_RANK = 10_000;
  private static final Map<String, PeriodKind> FREQUENCIES = frequencies();

  private ChangeReader() {}

  static SetTarget target(JsonObjectInput input) {
    return new SetTarget(
        goal(input.requiredObject("target")),
        input.requiredDate("from"),
        document(input),
        input.optionalText("reason", MAX_REASON));
  }

  /** A figure with its operator, or words. */
  static Target goal(JsonObjectInput input) {
    if (input.has("text")) {
      return new Target(null, null, input.requiredText("text", MAX_TEXT));
    }
    return new Target(
        input.requiredEnum("operator", Operator.class), input.requiredDecimal("value"), null);
  }

  static ApprovePlan plan(JsonObjectInput input) {
    var points =
        input.requiredObjects("points", MAX_POINTS).stream()
            .map(
                point ->
                    new PlanPoint(
                        point.requiredText("period", MAX_PERIOD), point.requiredDecimal("value")))
            .toList();
    return new ApprovePlan(points, document(input));
  }

  static BreakDownTarget breakdown(JsonObjectInput input) {
    var dimension = input.requiredEnum("dimension", Dimension.class);
    var parts =
        input.requiredObjects("parts", MAX_PARTS).stream()
            .map(
                part ->
                    new BreakdownPart(
                        part.requiredText("unit", UnitId.MAX_CODE), part.requiredDecimal("value")))
            .toList();
    return new BreakDownTarget(dimension, parts, document(input));
  }

  static LinkIndicator link(JsonObjectInput input) {
    return new LinkIndicator(input.optionalText("sameAs", MAX_CODE), reason(input));
  }

  static SetAvailability availability(JsonObjectInput input) {
    return new SetAvailability(
        input.requiredChoice("frequency", FREQUENCIES),
        input.requiredInt("lagDays", 0, MAX_LAG),
        reason(input));
  }

  static NameDataOwner owner(JsonObjectInput input) {
    return new NameDataOwner(
        input.requiredText("unit", UnitId.MAX_CODE),
        input.optionalChoice("source", ValueInput.SOURCES),
        reason(input));
  }

  static ReceiveFigure inbound(JsonObjectInput input) {
    @Nullable BigDecimal value = input.optionalDecimal("value");
    return new ReceiveFigure(
        input.requiredText("dataPeriod", MAX_PERIOD),
        value,
        input.optionalInt("rank", 1, MAX_RANK),
        input.optionalInt("of", 1, MAX_RANK),
        input.requiredText("issuer", MAX_DOCUMENT),
        document(input));
  }

  static String document(JsonObjectInput input) {
    return input.requiredText("document", MAX_DOCUMENT);
  }

  private static String reason(JsonObjectInput input) {
    return input.requiredText("reason", MAX_REASON);
  }

  private static Map<String, PeriodKind> frequencies() {
    var kinds = new LinkedHashMap<String, PeriodKind>();
    for (var kind :
        new PeriodKind[] {PeriodKind.XUN, PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR}) {
      kinds.put(kind.name(), kind);
      kinds.put(kind.chinese(), kind);
    }
    return kinds;
  }
}
