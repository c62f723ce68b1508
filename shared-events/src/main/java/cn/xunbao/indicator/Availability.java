package cn.xunbao.indicator;

import cn.xunbao.events.indicator.AvailabilitySet;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import java.time.LocalDate;

/**
 * When data come: for each period of a kind, some days after its end.
 *
 * @param frequency the kind of periods
 * @param lagDays how many days after
 */
public record Availability(PeriodKind frequency, int lagDays) {

  /** As it was settled. */
  public static Availability of(AvailabilitySet event) {
    return new Availability(event.frequency(), event.lagDays());
  }

  /** The day on which the data of a period are there. */
  public LocalDate availableOn(Period dataPeriod) {
    return dataPeriod.lastDay().plusDays(lagDays);
  }

  /** The latest period whose data are there on a day. */
  public Period latestOn(LocalDate day) {
    var containing = Period.containing(frequency, day.minusDays(lagDays));
    return availableOn(containing).isAfter(day) ? containing.previous() : containing;
  }

  /** Whether the data of some period come between two days, both inclusive. */
  public boolean isDueWithin(LocalDate first, LocalDate last) {
    return !availableOn(latestOn(last)).isBefore(first);
  }
}
