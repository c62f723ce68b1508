package cn.xunbao.events.unit;

import cn.xunbao.events.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit's reports take these steps inside it before they are handed in: those drafted from now on.
 *
 * @param unit code of the unit
 * @param steps all steps in their order; without any a report is handed in at once
 * @param reason why
 */
@EventType("unit.report-steps-set")
public record ReportStepsSet(String unit, List<ApprovalStep> steps, @Nullable String reason)
    implements UnitEvent {

  public ReportStepsSet {
    steps = List.copyOf(steps);
  }
}
