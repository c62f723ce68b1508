package cn.xunbao.command.indicator;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.events.indicator.AvailabilitySet;
import cn.xunbao.period.PeriodKind;
import java.time.Instant;

/**
 * Settles when data of an indicator come.
 *
 * @param frequency for which kind of periods there are data
 * @param lagDays how many days after such a period they are there
 * @param reason why
 */
record SetAvailability(PeriodKind frequency, int lagDays, String reason)
    implements IndicatorChange {

  @Override
  public void check(
      IndicatorView indicator, IndicatorReferences references, Instant at, Faults faults) {}

  @Override
  public AvailabilitySet event(IndicatorView indicator) {
    return new AvailabilitySet(
        indicator.programme(), indicator.code(), indicator.task(), frequency, lagDays, reason);
  }
}
