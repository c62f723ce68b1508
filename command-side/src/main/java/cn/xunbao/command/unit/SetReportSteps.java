package cn.xunbao.command.unit;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.unit.ApprovalStep;
import cn.xunbao.events.unit.UnitId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Sets the steps that reports take inside a unit before they are handed in.
 *
 * @param target the unit
 * @param steps all steps in their order; none: reports are handed in at once
 * @param reason why
 * @param expected the version of the unit that the caller has seen
 */
record SetReportSteps(
    @TargetAggregateIdentifier UnitId target,
    List<ApprovalStep> steps,
    @Nullable String reason,
    ExpectedVersion expected) {

  SetReportSteps {
    steps = List.copyOf(steps);
  }
}
