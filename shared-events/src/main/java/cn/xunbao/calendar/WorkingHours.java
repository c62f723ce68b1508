package cn.xunbao.calendar;

import cn.xunbao.period.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** When people are at work: on workdays from 09:00 to 18:00 in {@link Period#ZONE}. */
public final class WorkingHours {

  private static final LocalTime BEGIN = LocalTime.of(9, 0);
  private static final LocalTime END = LocalTime.of(18, 0);

  private WorkingHours() {}

  /** When work begins on a workday. */
  public static Instant beginOn(LocalDate workday) {
    return workday.atTime(BEGIN).atZone(Period.ZONE).toInstant();
  }

  /** Whether people are at work at {@code instant}; the last moment is before 18:00. */
  public static boolean contain(Instant instant, WorkCalendar calendar) {
    var local = instant.atZone(Period.ZONE);
    var time = local.toLocalTime();
    return calendar.isWorkday(local.toLocalDate()) && !time.isBefore(BEGIN) && time.isBefore(END);
  }

  /** {@code instant} itself if people are at work then, else when they are again. */
  public static Instant nextFrom(Instant instant, WorkCalendar calendar) {
    if (contain(instant, calendar)) {
      return instant;
    }
    var local = instant.atZone(Period.ZONE);
    var today = local.toLocalDate();
    var stillToCome = calendar.isWorkday(today) && local.toLocalTime().isBefore(BEGIN);
    return beginOn(stillToCome ? today : calendar.plusWorkdays(today, 1));
  }
}
