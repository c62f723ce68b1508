package cn.xunbao.schedule;

import cn.xunbao.calendar.WorkCalendar;
import cn.xunbao.events.programme.ScheduleMethod;
import cn.xunbao.period.Period;
import java.time.LocalDate;

/** Which share of the year is over at the end of a period (按时间折算). */
public final class ElapsedYear {

  private static final int XUN = 36;
  private static final int MONTHS = 12;
  private static final int XUN_OF_A_MONTH = XUN / MONTHS;

  private ElapsedYear() {}

  /** The share by a method. */
  public static Share at(Period period, ScheduleMethod method, WorkCalendar calendar) {
    return switch (method) {
      case XUN_36 -> Share.of(period.elapsedXun(), XUN);
      case MONTHS_12 -> Share.of(period.elapsedXun() / XUN_OF_A_MONTH, MONTHS);
      case DAYS -> Share.of(last(period).getDayOfYear(), last(period).lengthOfYear());
      case WORKDAYS -> {
        var first = LocalDate.of(period.year(), 1, 1);
        yield Share.of(
            workdays(first, last(period), calendar),
            workdays(first, LocalDate.of(period.year(), 12, 31), calendar));
      }
    };
  }

  /** The last day, at most that of the year: a week may reach beyond it. */
  private static LocalDate last(Period period) {
    var end = LocalDate.of(period.year(), 12, 31);
    return period.lastDay().isAfter(end) ? end : period.lastDay();
  }

  private static long workdays(LocalDate first, LocalDate last, WorkCalendar calendar) {
    return first.datesUntil(last.plusDays(1)).filter(calendar::isWorkday).count();
  }
}
