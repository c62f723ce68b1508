package cn.xunbao.events.indicator;

import cn.xunbao.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What happens to an indicator, wherever the plan has it. */
public sealed interface IndicatorEvent extends DomainEvent
    permits IndicatorDefined,
        TargetSet,
        IndicatorPlanApproved,
        TargetBrokenDown,
        IndicatorLinked,
        AvailabilitySet,
        DataOwnerNamed,
        IndicatorValueReported,
        InboundFigureReceived {

  /** Id of the programme. */
  String programme();

  /** Code of the indicator. */
  String indicator();

  /** Code of the task that has it; null: a goal. */
  @Nullable String task();

  /** Its stream. */
  default IndicatorId id() {
    return new IndicatorId(programme(), indicator());
  }
}
