package cn.xunbao.command.scoring;

import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.scoring.CountedFact;
import cn.xunbao.events.scoring.ScoringCondition;
import cn.xunbao.events.scoring.ScoringItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is scored. A combination that is left open (AND/OR) is refused. */
final class ScoringReader {

  private static final int MAX_ITEMS = 100;
  private static final int MAX_PARTS = 10;
  private static final int MAX_DEPTH = 5;
  private static final int MAX_COUNT = 999;
  private static final int MAX_CODE = 20;
  private static final int MAX_NAME = 200;

  private ScoringReader() {}

  static List<ScoringItem> read(JsonObjectInput input) {
    var items = new ArrayList<ScoringItem>();
    var codes = new HashSet<String>();
    for (var item : input.requiredObjects("items", MAX_ITEMS)) {
      var read = item(item);
      if (item.sound("code") && !codes.add(read.code())) {
        item.fault("code", FaultCodes.DUPLICATE, "编码“%s”重复".formatted(read.code()));
      }
      items.add(read);
    }
    return items;
  }

  /** Points of an answer to an objection; null where it isn't upheld. */
  static @Nullable BigDecimal correction(JsonObjectInput input) {
    var upheld = input.requiredBoolean("upheld");
    var points = input.optionalDecimal("points");
    if (!input.sound("upheld", "points")) {
      return null;
    }
    if (upheld && (points == null || points.signum() == 0)) {
      input.fault("points", FaultCodes.REQUIRED, "异议成立的，须写明更正分值，不得为0");
    }
    if (!upheld && points != null) {
      input.fault("points", FaultCodes.CONFLICTING, "异议不成立的，不更正分值");
    }
    return upheld ? points : null;
  }

  private static ScoringItem item(JsonObjectInput input) {
    var points = input.requiredDecimal("points");
    if (input.sound("points") && points.signum() <= 0) {
      input.fault("points", FaultCodes.OUT_OF_RANGE, "分值应大于0；扣分请以 kind 表示");
    }
    var cap = input.optionalDecimal("cap");
    if (cap != null && cap.compareTo(points) < 0) {
      input.fault("cap", FaultCodes.OUT_OF_RANGE, "上限不应小于分值");
    }
    return new ScoringItem(
        input.requiredText("code", MAX_CODE),
        input.requiredText("name", MAX_NAME),
        input.requiredEnum("kind", ScoringItem.Kind.class),
        condition(input.requiredObject("when"), MAX_DEPTH),
        points,
        input.optionalEnum("each", CountedFact.class),
        cap);
  }

  private static ScoringCondition condition(JsonObjectInput input, int depth) {
    if (!input.has("parts")) {
      return ScoringCondition.of(
          input.requiredEnum("fact", CountedFact.class),
          input.requiredInt("atLeast", 1, MAX_COUNT));
    }
    var parts = new ArrayList<ScoringCondition>();
    if (depth == 0) {
      input.fault("parts", FaultCodes.TOO_LONG, "条件嵌套过深");
    } else {
      input
          .requiredObjects("parts", MAX_PARTS)
          .forEach(part -> parts.add(condition(part, depth - 1)));
    }
    var operator = input.optionalEnum("operator", ScoringCondition.Operator.class);
    if (operator == null && input.sound("operator")) {
      input.fault("operator", "open-combination", "须写明各条件是同时满足（AND）还是满足其一（OR），不得留空");
    }
    return ScoringCondition.of(operator == null ? ScoringCondition.Operator.AND : operator, parts);
  }
}
