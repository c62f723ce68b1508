package cn.xunbao.calendar;

import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The rule for due times (报送时限): some workdays before or after an anchor, at a time of that day in
 * {@link Period#ZONE}.
 *
 * @param anchor the day from which workdays are counted
 * @param workdays workdays after the anchor, before it if negative; 0: the anchor itself
 * @param dayOfMonth the day, if the anchor is one of the month after the period
 * @param time last moment of the due day; null: its end
 * @param shift where to go if the anchor itself is due and no workday; null: forward
 * @param kinds kinds of periods that it is for; null: all
 */
public record DueRule(
    Anchor anchor,
    int workdays,
    @Nullable Integer dayOfMonth,
    @Nullable LocalTime time,
    @Nullable Shift shift,
    @Nullable Set<PeriodKind> kinds) {

  /** Most workdays before or after an anchor. */
  public static final int MAX_WORKDAYS = 60;

  /** Last day that every month has. */
  public static final int MAX_DAY = 28;

  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  /** The day from which workdays are counted. */
  public enum Anchor {
    /** First day of the period. */
    PERIOD_START,
    /** Last day of the period. */
    PERIOD_END,
    /** A day of the month after the period. */
    DAY_OF_MONTH
  }

  /** Where to go from a day that is no workday. */
  public enum Shift {
    FORWARD,
    BACKWARD
  }

  /**
   * Checks the rule.
   *
   * @throws IllegalArgumentException if a number is out of its bounds, or a day of the month is
   *     there without its anchor or missing with it
   */
  public DueRule {
    if (Math.abs(workdays) > MAX_WORKDAYS) {
      throw new IllegalArgumentException(
          "workdays: %d (expected: up to %d)".formatted(workdays, MAX_WORKDAYS));
    }
    if ((anchor == Anchor.DAY_OF_MONTH) != (dayOfMonth != null)) {
      throw new IllegalArgumentException(
          "dayOfMonth: %s with anchor %s".formatted(dayOfMonth, anchor));
    }
    if (dayOfMonth != null && (dayOfMonth < 1 || dayOfMonth > MAX_DAY)) {
      throw new IllegalArgumentException(
          "dayOfMonth: %d (expected: 1..%d)".formatted(dayOfMonth, MAX_DAY));
    }
    kinds = kinds == null ? null : Collections.unmodifiableSet(new TreeSet<>(kinds));
  }

  /** A rule for all periods: the end of a workday counted from an anchor. */
  public DueRule(Anchor anchor, int workdays) {
    this(anchor, workdays, null, null, null, null);
  }

  /** This product's default: the 2nd workday after the period. */
  public static DueRule defaults() {
    return new DueRule(Anchor.PERIOD_END, 2);
  }

  /** Whether it is for periods of a kind. */
  public boolean concerns(PeriodKind kind) {
    return kinds == null || kinds.contains(kind);
  }

  /** The last second that counts as on time, such as 23:59:59 of the due day. */
  public Instant dueAt(Period period, WorkCalendar calendar) {
    var lastMoment = time == null ? LAST_SECOND : time;
    return dueDay(period, calendar).atTime(lastMoment).atZone(Period.ZONE).toInstant();
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

  private LocalDate dueDay(Period period, WorkCalendar calendar) {
    var from = anchorDay(period);
    if (workdays > 0) {
      return calendar.plusWorkdays(from, workdays);
    }
    if (workdays < 0) {
      return calendar.minusWorkdays(from, -workdays);
    }
    if (calendar.isWorkday(from)) {
      return from;
    }
    return shift == Shift.BACKWARD
        ? calendar.minusWorkdays(from, 1)
        : calendar.plusWorkdays(from, 1);
  }

  private LocalDate anchorDay(Period period) {
    return switch (anchor) {
      case PERIOD_START -> period.firstDay();
      case PERIOD_END -> period.lastDay();
      case DAY_OF_MONTH ->
          YearMonth.from(period.lastDay()).plusMonths(1).atDay(Objects.requireNonNull(dayOfMonth));
    };
  }
}
