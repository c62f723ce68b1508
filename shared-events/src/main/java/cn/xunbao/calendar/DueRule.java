package cn.xunbao.calendar;

import cn.xunbao.period.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The rule for due times (报送时限): a number of workdays after an anchor, end of that day in {@link
 * Period#ZONE}.
 *
 * @param anchor the day from which workdays are counted
 * @param workdays number of workdays after the anchor, from 1
 */
public record DueRule(Anchor anchor, int workdays) {

  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  /** The day from which workdays are counted. */
  public enum Anchor {
    /** Last day of the period. */
    PERIOD_END
  }

  /**
   * Checks the rule.
   *
   * @throws IllegalArgumentException if {@code workdays} is less than 1
   */
  public DueRule {
    if (workdays < 1) {
      throw new IllegalArgumentException("workdays: %d (expected: 1 or more)".formatted(workdays));
    }
  }

  /** This product's default: the 2nd workday after the period. */
  public static DueRule defaults() {
    return new DueRule(Anchor.PERIOD_END, 2);
  }

  /** The last second that counts as on time: 23:59:59 of the due day. */
  public Instant dueAt(Period period, WorkCalendar calendar) {
    return endOf(calendar.plusWorkdays(anchorDay(period), workdays));
  }

  /** The last second for a task force's consolidation: a workday after the units' reports. */
  public Instant consolidationDueAt(Period period, WorkCalendar calendar) {
    var units = dueAt(period, calendar).atZone(Period.ZONE).toLocalDate();
    return endOf(calendar.plusWorkdays(units, 1));
  }

  /** The last second of a day that counts as on time. */
  public static Instant endOf(LocalDate day) {
    return day.atTime(LAST_SECOND).atZone(Period.ZONE).toInstant();
  }

  /**
   * Whether something counts as on time: the whole last second does, whatever its fraction; the
   * following midnight doesn't.
   *
   * @param recordedAt when it was recorded
   * @param dueAt the last second that counts, as {@link #dueAt} gives it
   */
  public static boolean isOnTime(Instant recordedAt, Instant dueAt) {
    return recordedAt.isBefore(dueAt.plusSeconds(1));
  }

  private LocalDate anchorDay(Period period) {
    return switch (anchor) {
      case PERIOD_END -> period.lastDay();
    };
  }
}
