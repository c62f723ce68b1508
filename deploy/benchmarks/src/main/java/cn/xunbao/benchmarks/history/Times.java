package cn.xunbao.benchmarks.history;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.calendar.WorkCalendar;
import cn.xunbao.period.Period;
import cn.xunbao.rule.ProgrammeRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When things happen around one 旬: by the rules and the calendar that the programme has adopted.
 *
 * @param period the 旬
 * @param dueAt last second that is in time
 * @param consolidationDueAt the same for task forces
 * @param dueRule version of the rule
 * @param calendarVersion version of the calendar
 * @param calendar the workdays
 */
record Times(
    Period period,
    Instant dueAt,
    Instant consolidationDueAt,
    int dueRule,
    int calendarVersion,
    WorkCalendar calendar) {

  /** How many workdays after the due day a period is cut off. */
  private static final int CUT_OFF = 3;

  static Times of(Period period, ProgrammeRules rules) {
    return new Times(
        period,
        rules.dueAt(period),
        rules.consolidationDueAt(period),
        rules.dueRule(period).number(),
        rules.calendar(period).number(),
        rules.calendar(period).rule());
  }

  LocalDate dueDay() {
    return dueAt.atZone(Period.ZONE).toLocalDate();
  }

  /** A workday, so many after the due day (before it if negative). */
  LocalDate workday(int fromDue) {
    if (fromDue == 0) {
      return dueDay();
    }
    return fromDue > 0
        ? calendar.plusWorkdays(dueDay(), fromDue)
        : calendar.minusWorkdays(dueDay(), -fromDue);
  }

  /** When the period is cut off (截稿). */
  Instant cutOff() {
    return at(workday(CUT_OFF), 17, 0);
  }

  /** Some second of a workday so many after the due day, between two hours. */
  Instant on(int fromDue, int fromHour, int toHour, Dice dice) {
    return at(workday(fromDue), fromHour, 0)
        .plusMillis(dice.whole(0, (toHour - fromHour) * 3_600_000 - 1));
  }

  /** The last second of a workday. */
  Instant endOf(int fromDue) {
    return DueRule.endOf(workday(fromDue));
  }

  static Instant at(LocalDate day, int hour, int minute) {
    return day.atTime(LocalTime.of(hour, minute)).atZone(Period.ZONE).toInstant();
  }
}
