package cn.xunbao.command.indicator;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.indicator.BreakdownPart;
import cn.xunbao.events.indicator.Dimension;
import cn.xunbao.events.indicator.TargetBrokenDown;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;

/**
 * Breaks a target down over departments or over towns. Each way sums to the target by itself.
 *
 * @param dimension over which
 * @param parts the parts
 * @param document the document that does so
 */
record BreakDownTarget(Dimension dimension, List<BreakdownPart> parts, String document)
    implements IndicatorChange {

  BreakDownTarget {
    parts = List.copyOf(parts);
  }

  @Override
  public void check(
      IndicatorView indicator, IndicatorReferences references, Instant at, Faults faults) {
    var seen = new HashSet<String>();
    for (var i = 0; i < parts.size(); i++) {
      var pointer = "/parts/%d/unit".formatted(i);
      var unit = parts.get(i).unit();
      references.checkUnit(unit, pointer, at, faults);
      references.checkRelation(unit, dimension, pointer, at, faults);
      if (!seen.add(unit)) {
        faults.add(pointer, FaultCodes.DUPLICATE, "单位“%s”重复".formatted(unit));
      }
    }
    var newest = indicator.life().newestTarget(indicator.definition());
    var target = newest == null ? null : newest.value();
    if (target == null) {
      faults.add("/parts", "no-target", "该指标尚无目标值，不能分解");
      return;
    }
    var sum = parts.stream().map(BreakdownPart::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(target) != 0) {
      faults.add(
          "/parts",
          "sum-differs",
          "按%s分解的合计为%s，目标为%s，相差%s"
              .formatted(
                  dimension.chinese(),
                  sum.toPlainString(),
                  target.toPlainString(),
                  target.subtract(sum).toPlainString()));
    }
  }

  @Override
  public TargetBrokenDown event(IndicatorView indicator) {
    return new TargetBrokenDown(
        indicator.programme(), indicator.code(), indicator.task(), dimension, parts, document);
  }
}
