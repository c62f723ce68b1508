package cn.xunbao.standalone.demo;

import cn.xunbao.calendar.WorkCalendar;
import cn.xunbao.period.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The few instants at which units act for a period, so that the clock need not move for each of
 * them. The due time comes from the server; the calendar only keeps people from working on
 * holidays.
 *
 * @param onTime instants in order at which a report is in time
 * @param lastSecond the last second that is in time
 * @param midnight the first instant that is late
 * @param late later instants in order; corrections come at the last
 */
record Slots(List<Instant> onTime, Instant lastSecond, Instant midnight, List<Instant> late) {

  private static final Duration REVIEW = Duration.ofMinutes(40);

  private static final WorkCalendar WORKDAYS =
      new WorkCalendar(
          2023,
          2023,
          List.of(
              LocalDate.of(2023, 4, 5),
              LocalDate.of(2023, 4, 29),
              LocalDate.of(2023, 4, 30),
              LocalDate.of(2023, 5, 1),
              LocalDate.of(2023, 5, 2),
              LocalDate.of(2023, 5, 3),
              LocalDate.of(2023, 6, 22),
              LocalDate.of(2023, 6, 23),
              LocalDate.of(2023, 6, 24)),
          List.of(LocalDate.of(2023, 4, 23), LocalDate.of(2023, 5, 6), LocalDate.of(2023, 6, 25)),
          List.of());

  /**
   * The slots of a period.
   *
   * @param dueAt the last second that is in time
   * @throws IllegalArgumentException if nobody could report between the period and {@code dueAt}
   */
  static Slots of(Period period, Instant dueAt) {
    var dueDay = dueAt.atZone(Period.ZONE).toLocalDate();
    var firstDay = WORKDAYS.plusWorkdays(period.lastDay(), 1);
    if (!firstDay.isBefore(dueDay)) {
      throw new IllegalArgumentException(
          "due time of %s: %s (expected: the second workday after it, or later)"
              .formatted(period, dueAt));
    }
    return new Slots(
        List.of(
            at(lastWorkday(period), 17, 30),
            at(firstDay, 15, 20),
            at(dueDay, 11, 0),
            at(dueDay, 16, 50)),
        dueAt,
        dueAt.plusSeconds(1),
        List.of(
            at(WORKDAYS.plusWorkdays(dueDay, 1), 10, 5),
            at(WORKDAYS.plusWorkdays(dueDay, 3), 14, 30)));
  }

  /** When reports are returned: on the due day, after the last of them. */
  Instant review() {
    return onTime.getLast().plus(REVIEW);
  }

  /** When more time is asked for and granted. */
  Instant request() {
    return onTime.get(2);
  }

  /** When what was returned comes back, and task forces consolidate: the workday after. */
  Instant consolidation() {
    return late.getFirst();
  }

  /** When all is accepted and the period is cut off. */
  Instant closing() {
    return late.getLast().plus(REVIEW);
  }

  /** When corrections come. */
  Instant correction() {
    return late.getLast();
  }

  private static LocalDate lastWorkday(Period period) {
    var day = period.lastDay();
    while (!WORKDAYS.isWorkday(day)) {
      day = day.minusDays(1);
    }
    return day;
  }

  private static Instant at(LocalDate day, int hour, int minute) {
    return day.atTime(LocalTime.of(hour, minute)).atZone(Period.ZONE).toInstant();
  }
}
