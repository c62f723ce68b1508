package cn.xunbao.command.indicator;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.events.indicator.IndicatorEvent;
import java.time.Instant;

/** What can be settled about an indicator that there is. */
sealed interface IndicatorChange
    permits SetTarget,
        ApprovePlan,
        BreakDownTarget,
        LinkIndicator,
        SetAvailability,
        NameDataOwner,
        ReportValue,
        ReceiveFigure {

  /**
   * Notes what stands against it.
   *
   * @param indicator the indicator before
   * @param references what it may name
   * @param at when it is decided
   */
  void check(IndicatorView indicator, IndicatorReferences references, Instant at, Faults faults);

  /** The fact that it becomes. */
  IndicatorEvent event(IndicatorView indicator);
}
