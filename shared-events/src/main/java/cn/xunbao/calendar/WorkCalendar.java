package cn.xunbao.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/**
 * A calendar of workdays (工作日历). In the years {@code firstYear..lastYear} it follows the State
 * Council's arrangement of holidays and make-up workdays (调休). All other years are provisional:
 * Monday to Friday, less the statutory holidays themselves, without shifts. A calendar without any
 * official year has {@code lastYear == firstYear - 1}.
 *
 * @param firstYear first year with an official arrangement
 * @param lastYear last year with one
 * @param daysOff official days off in these years, weekends among them or not
 * @param makeUpWorkdays weekend days worked in these years
 * @param statutoryHolidays statutory holidays of provisional years
 */
public record WorkCalendar(
    int firstYear,
    int lastYear,
    List<LocalDate> daysOff,
    List<LocalDate> makeUpWorkdays,
    List<LocalDate> statutoryHolidays) {

  /**
   * Sorts the days and checks that they don't contradict one another.
   *
   * @throws IllegalArgumentException if the years are in the wrong order, a day stands in a list
   *     that its year doesn't allow, or a day is both off and worked
   */
  public WorkCalendar {
    if (lastYear < firstYear - 1) {
      throw new IllegalArgumentException(
          "lastYear: %d (expected: %d or later)".formatted(lastYear, firstYear - 1));
    }
    daysOff = sorted(daysOff);
    makeUpWorkdays = sorted(makeUpWorkdays);
    statutoryHolidays = sorted(statutoryHolidays);
    for (var day : daysOff) {
      checkYear("daysOff", day, isWithin(day, firstYear, lastYear), firstYear, lastYear);
    }
    for (var day : makeUpWorkdays) {
      checkYear("makeUpWorkdays", day, isWithin(day, firstYear, lastYear), firstYear, lastYear);
      if (contains(daysOff, day)) {
        throw new IllegalArgumentException(
            "makeUpWorkdays: %s (expected: no day of daysOff)".formatted(day));
      }
    }
    for (var day : statutoryHolidays) {
      checkYear("statutoryHolidays", day, !isWithin(day, firstYear, lastYear), firstYear, lastYear);
    }
  }

  /** Whether people work on {@code day}. */
  public boolean isWorkday(LocalDate day) {
    if (contains(makeUpWorkdays, day)) {
      return true;
    }
    return isMondayToFriday(day) && !contains(daysOff, day) && !contains(statutoryHolidays, day);
  }

  /** Whether no official arrangement is known for the year of {@code day}. */
  public boolean isProvisional(LocalDate day) {
    return !isWithin(day, firstYear, lastYear);
  }

  /**
   * The n-th workday strictly after {@code from}.
   *
   * @param from a day, workday or not
   * @param n number of workdays, from 1
   * @throws IllegalArgumentException if {@code n} is less than 1
   */
  public LocalDate plusWorkdays(LocalDate from, int n) {
    return step(from, n, 1);
  }

  /**
   * The n-th workday strictly before {@code from}.
   *
   * @param from a day, workday or not
   * @param n number of workdays, from 1
   * @throws IllegalArgumentException if {@code n} is less than 1
   */
  public LocalDate minusWorkdays(LocalDate from, int n) {
    return step(from, n, -1);
  }

  private LocalDate step(LocalDate from, int n, int days) {
    if (n < 1) {
      throw new IllegalArgumentException("workdays: %d (expected: 1 or more)".formatted(n));
    }
    var day = from;
    for (var left = n; left > 0; ) {
      day = day.plusDays(days);
      if (isWorkday(day)) {
        left--;
      }
    }
    return day;
  }

  private static boolean isMondayToFriday(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
  }

  private static boolean isWithin(LocalDate day, int firstYear, int lastYear) {
    return firstYear <= day.getYear() && day.getYear() <= lastYear;
  }

  private static boolean contains(List<LocalDate> sorted, LocalDate day) {
    return Collections.binarySearch(sorted, day) >= 0;
  }

  private static List<LocalDate> sorted(List<LocalDate> days) {
    return days.stream().sorted().distinct().toList();
  }

  private static void checkYear(
      String list, LocalDate day, boolean allowed, int firstYear, int lastYear) {
    if (!allowed) {
      throw new IllegalArgumentException(
          "%s: %s (official years: %d..%d)".formatted(list, day, firstYear, lastYear));
    }
  }
}
