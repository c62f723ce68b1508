package cn.xunbao.command.unit;

import cn.xunbao.period.Period;
import java.time.Instant;
import java.time.LocalDate;

/** The date in China on which something is recorded. */
public final class BusinessDay {

  private BusinessDay() {}

  /** The date at an instant. */
  public static LocalDate of(Instant instant) {
    return instant.atZone(Period.ZONE).toLocalDate();
  }
}
