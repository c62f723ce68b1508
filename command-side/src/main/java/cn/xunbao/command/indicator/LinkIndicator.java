package cn.xunbao.command.indicator;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.indicator.IndicatorLinked;
import java.time.Instant;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/**
 * Says that an indicator is the same figure as another one, or no longer.
 *
 * @param sameAs code of the other one; null: a figure of its own again
 * @param reason why
 */
record LinkIndicator(@Nullable String sameAs, String reason) implements IndicatorChange {

  private static final String POINTER = "/sameAs";

  @Override
  public void check(
      IndicatorView indicator, IndicatorReferences references, Instant at, Faults faults) {
    if (sameAs == null) {
      return;
    }
    var other = references.indicators().find(indicator.programme(), sameAs);
    if (other.isEmpty()) {
      faults.add(POINTER, FaultCodes.UNKNOWN_VALUE, "方案中没有编码为“%s”的指标".formatted(sameAs));
      return;
    }
    if (other.get().definition().measure() != indicator.definition().measure()) {
      faults.add(POINTER, FaultCodes.CONFLICTING, "两项指标的计量方式不同，不能是同一数据");
    }
    if (leadsBack(indicator, references)) {
      faults.add(POINTER, "circle", "指标“%s”已直接或间接指向本指标，不能互为同一数据".formatted(sameAs));
    }
  }

  private boolean leadsBack(IndicatorView indicator, IndicatorReferences references) {
    var passed = new HashSet<String>();
    var code = sameAs;
    while (code != null && passed.add(code)) {
      if (code.equals(indicator.code())) {
        return true;
      }
      code =
          references
              .indicators()
              .find(indicator.programme(), code)
              .map(IndicatorView::sameAs)
              .orElse(null);
    }
    return false;
  }

  @Override
  public IndicatorLinked event(IndicatorView indicator) {
    return new IndicatorLinked(
        indicator.programme(), indicator.code(), indicator.task(), sameAs, reason);
  }
}
