package cn.xunbao.events.indicator;

import cn.xunbao.events.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached by the end of each month or quarter (分月目标、分季目标) was approved.
 *
 * @param programme id of the programme
 * @param indicator code of the indicator
 * @param task code of the task that has it; null: a goal
 * @param points running totals in the order of their periods; the last is the target
 * @param document the document that does so (文号)
 */
@EventType("indicator.plan-approved")
public record IndicatorPlanApproved(
    String programme,
    String indicator,
    @Nullable String task,
    List<PlanPoint> points,
    String document)
    implements IndicatorEvent {
  public IndicatorPlanApproved {
    points = List.copyOf(points);
  }
}
