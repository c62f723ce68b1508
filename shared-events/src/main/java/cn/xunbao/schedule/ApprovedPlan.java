package cn.xunbao.schedule;

import cn.xunbao.events.indicator.PlanPoint;
import cn.xunbao.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An approved plan (分月目标、分季目标): running totals by the ends of periods. Between two of them what is
 * to be expected grows by 旬.
 *
 * @param points at least one, in the order of their periods
 */
public record ApprovedPlan(List<PlanPoint> points) {

  public ApprovedPlan {
    points = List.copyOf(points);
  }

  /** A plan of these points. */
  public static ApprovedPlan of(List<PlanPoint> points) {
    return new ApprovedPlan(points);
  }

  /** What is to be reached in the end. */
  public BigDecimal total() {
    return points.getLast().value();
  }

  /** The share of the total that is to be expected at the end of a period; the total is not 0. */
  public Share at(Period period) {
    var day = period.lastDay();
    var reached = reachedBy(day).map(PlanPoint::value).orElse(BigDecimal.ZERO);
    var from = reachedBy(day).map(ApprovedPlan::xun).orElse(0);
    var next = points.stream().filter(point -> endOf(point).isAfter(day)).findFirst();
    if (next.isEmpty()) {
      return new Share(reached, total());
    }
    var span = BigDecimal.valueOf((long) xun(next.get()) - from);
    var passed = BigDecimal.valueOf((long) period.elapsedXun() - from);
    return new Share(
        reached.multiply(span).add(next.get().value().subtract(reached).multiply(passed)),
        total().multiply(span));
  }

  /** The share that is due by the end of a period where each point is a node with its date. */
  public Share dueAt(Period period) {
    return new Share(
        reachedBy(period.lastDay()).map(PlanPoint::value).orElse(BigDecimal.ZERO), total());
  }

  private Optional<PlanPoint> reachedBy(LocalDate day) {
    return points.reversed().stream().filter(point -> !endOf(point).isAfter(day)).findFirst();
  }

  private static LocalDate endOf(PlanPoint point) {
    return Period.parse(point.period()).lastDay();
  }

  private static int xun(PlanPoint point) {
    return Period.parse(point.period()).elapsedXun();
  }
}
