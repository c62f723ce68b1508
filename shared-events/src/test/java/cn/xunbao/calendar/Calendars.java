package cn.xunbao.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Calendars for tests. */
public final class Calendars {

  private Calendars() {}

  /**
   * 2026 as the State Council arranged it, with the statutory holidays of 2027, whose arrangement
   * is not known.
   */
  public static WorkCalendar official2026() {
    return new WorkCalendar(
        2026,
        2026,
        Stream.of(
                days("2026-01-01", "2026-01-03"),
                days("2026-02-15", "2026-02-23"),
                days("2026-04-04", "2026-04-06"),
                days("2026-05-01", "2026-05-05"),
                days("2026-06-19", "2026-06-21"),
                days("2026-09-25", "2026-09-27"),
                days("2026-10-01", "2026-10-07"))
            .flatMap(List::stream)
            .toList(),
        Stream.of(
                "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10")
            .map(LocalDate::parse)
            .toList(),
        Stream.of(
                days("2027-01-01", "2027-01-01"),
                days("2027-02-05", "2027-02-08"),
                days("2027-04-05", "2027-04-05"),
                days("2027-05-01", "2027-05-02"),
                days("2027-06-09", "2027-06-09"),
                days("2027-09-15", "2027-09-15"),
                days("2027-10-01", "2027-10-03"))
            .flatMap(List::stream)
            .toList());
  }

  /** Monday to Friday, whatever the year. */
  public static WorkCalendar mondayToFriday() {
    return new WorkCalendar(2026, 2025, List.of(), List.of(), List.of());
  }

  private static List<LocalDate> days(String first, String last) {
    return LocalDate.parse(first).datesUntil(LocalDate.parse(last).plusDays(1)).toList();
  }
}
