package cn.xunbao.command.indicator;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.indicator.IndicatorPlanApproved;
import cn.xunbao.events.indicator.PlanPoint;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Approves what is to be reached by the end of each month or quarter.
 *
 * @param points running totals; of a milestone percentages
 * @param document the document that does so
 */
record ApprovePlan(List<PlanPoint> points, String document) implements IndicatorChange {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  ApprovePlan {
    points = List.copyOf(points);
  }

  @Override
  public void check(
      IndicatorView indicator, IndicatorReferences references, Instant at, Faults faults) {
    var measure = indicator.definition().measure();
    if (measure != Measure.CUMULATIVE && measure != Measure.MILESTONE) {
      faults.add("/points", FaultCodes.CONFLICTING, "只有累计型和节点型指标有分期目标");
      return;
    }
    var year = references.indicators().year(indicator.programme());
    @Nullable LocalDate before = null;
    @Nullable BigDecimal reached = null;
    for (var i = 0; i < points.size(); i++) {
      var point = points.get(i);
      var pointer = "/points/" + i;
      var period = Period.tryParse(point.period()).filter(one -> isPlanned(one, year));
      if (period.isEmpty()) {
        faults.add(
            pointer + "/period",
            FaultCodes.BAD_FORMAT,
            "“%s”不是本方案年度（%d年）的月或季".formatted(point.period(), year));
        continue;
      }
      if (before != null && !period.get().lastDay().isAfter(before)) {
        faults.add(pointer + "/period", "not-in-order", "各期须按先后排列，且不得重复");
      }
      if (reached != null && point.value().compareTo(reached) < 0) {
        faults.add(pointer + "/value", "falls", "累计目标不得低于前一期的%s".formatted(print(reached)));
      }
      before = period.get().lastDay();
      reached = point.value();
    }
    checkTotal(indicator, year, faults);
  }

  private void checkTotal(IndicatorView indicator, int year, Faults faults) {
    var target = target(indicator, year);
    var last = points.getLast().value();
    var pointer = "/points/%d/value".formatted(points.size() - 1);
    if (target == null) {
      faults.add(pointer, "no-target", "该指标尚无目标值，不能批准分期目标");
    } else if (target.signum() <= 0) {
      faults.add(pointer, "no-target", "目标值为%s，不分期".formatted(print(target)));
    } else if (last.compareTo(target) != 0) {
      faults.add(
          pointer,
          "not-the-target",
          "最后一期应等于目标%s，现为%s，相差%s"
              .formatted(print(target), print(last), print(target.subtract(last))));
    }
  }

  /** What the plan must lead to: the target that holds at the end of the year. */
  private static @Nullable BigDecimal target(IndicatorView indicator, int year) {
    if (indicator.definition().measure() == Measure.MILESTONE) {
      return HUNDRED;
    }
    var target = indicator.life().on(LocalDate.of(year, 12, 31), indicator.definition()).target();
    return target == null ? null : target.value();
  }

  private static boolean isPlanned(Period period, int year) {
    return period.year() == year
        && (period.kind() == PeriodKind.MONTH || period.kind() == PeriodKind.QUARTER);
  }

  private static String print(BigDecimal value) {
    return value.toPlainString();
  }

  @Override
  public IndicatorPlanApproved event(IndicatorView indicator) {
    return new IndicatorPlanApproved(
        indicator.programme(), indicator.code(), indicator.task(), points, document);
  }
}
