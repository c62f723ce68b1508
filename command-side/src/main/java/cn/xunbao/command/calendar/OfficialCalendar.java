package cn.xunbao.command.calendar;

import cn.xunbao.calendar.WorkCalendar;
import com.tyme.holiday.LegalHoliday;
import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import com.tyme.solar.SolarTerm;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Calendars of workdays from the State Council's yearly arrangements (国务院办公厅关于节假日安排的通知), as the
 * tyme4j library holds them. Later years get the statutory holidays alone (全国年节及纪念日放假办法, as amended
 * with effect from 2025), reckoned by the lunar calendar, until an arrangement is known.
 */
public final class OfficialCalendar {

  /** From this year to 2013 the law gave New Year's Eve instead of the third day of 春节. */
  private static final int FIRST_YEAR = 2014;

  private static final int LAST_YEAR = 9998;

  /** First year of the amended law: New Year's Eve and 2 May are holidays too. */
  private static final int AMENDED_LAW = 2025;

  private OfficialCalendar() {}

  /**
   * The calendar for a programme's year and its two neighbours: periods that end in the year are
   * due in the next, and a report can be about the one before.
   *
   * @throws IllegalArgumentException as {@link #forYears} does
   */
  public static WorkCalendar forProgramme(int year) {
    return forYears(year - 1, year + 1);
  }

  /**
   * The calendar for some years.
   *
   * @param firstYear first year, 2014 or later
   * @param lastYear last year, not before the first
   * @throws IllegalArgumentException if the years are out of these bounds
   * @throws IllegalStateException if the library knows the arrangements of years before and after a
   *     year that it doesn't know
   */
  public static WorkCalendar forYears(int firstYear, int lastYear) {
    if (firstYear < FIRST_YEAR || lastYear > LAST_YEAR || lastYear < firstYear) {
      throw new IllegalArgumentException(
          "years: %d..%d (expected: a range within %d..%d)"
              .formatted(firstYear, lastYear, FIRST_YEAR, LAST_YEAR));
    }
    var official =
        IntStream.rangeClosed(firstYear, lastYear).filter(OfficialCalendar::isArranged).toArray();
    var from = official.length == 0 ? firstYear : official[0];
    var to = from + official.length - 1;
    if (official.length > 0 && official[official.length - 1] != to) {
      throw new IllegalStateException(
          "%s knows no arrangement for a year between %d and %d"
              .formatted(source(), from, official[official.length - 1]));
    }
    return new WorkCalendar(
        from,
        to,
        arranged(from, to, false),
        arranged(from, to, true),
        IntStream.rangeClosed(firstYear, lastYear)
            .filter(year -> year < from || year > to)
            .boxed()
            .flatMap(year -> statutoryHolidays(year).stream())
            .toList());
  }

  /** Name and version of the library, for the record. */
  public static String source() {
    var version = LegalHoliday.class.getPackage().getImplementationVersion();
    return "国务院办公厅节假日安排（tyme4j %s）".formatted(version == null ? "版本不明" : version);
  }

  /**
   * Whether the library holds the whole arrangement of a year: each statutory holiday is a day off
   * in it. A few days known in advance (元旦 is often arranged with the year before) are not enough.
   */
  static boolean isArranged(int year) {
    return statutoryHolidays(year).stream()
        .map(OfficialCalendar::lookUp)
        .allMatch(known -> known.anyMatch(holiday -> !holiday.isWork()));
  }

  /** The statutory holidays of a year, without any shift. */
  static List<LocalDate> statutoryHolidays(int year) {
    var amended = year >= AMENDED_LAW;
    var newYear = dateOf(LunarDay.fromYmd(year, 1, 1).getSolarDay());
    var days = new ArrayList<LocalDate>();
    days.add(LocalDate.of(year, 1, 1));
    if (amended) {
      days.add(newYear.minusDays(1));
    }
    days.addAll(List.of(newYear, newYear.plusDays(1), newYear.plusDays(2)));
    days.add(dateOf(SolarTerm.fromName(year, "清明").getSolarDay()));
    days.add(LocalDate.of(year, 5, 1));
    if (amended) {
      days.add(LocalDate.of(year, 5, 2));
    }
    days.add(dateOf(LunarDay.fromYmd(year, 5, 5).getSolarDay()));
    days.add(dateOf(LunarDay.fromYmd(year, 8, 15).getSolarDay()));
    Stream.of(MonthDay.of(10, 1), MonthDay.of(10, 2), MonthDay.of(10, 3))
        .forEach(day -> days.add(day.atYear(year)));
    return days.stream().sorted().distinct().toList();
  }

  private static List<LocalDate> arranged(int firstYear, int lastYear, boolean worked) {
    return LocalDate.of(firstYear, 1, 1)
        .datesUntil(LocalDate.of(lastYear + 1, 1, 1))
        .filter(day -> lookUp(day).anyMatch(holiday -> holiday.isWork() == worked))
        .toList();
  }

  private static Stream<LegalHoliday> lookUp(LocalDate day) {
    return Stream.ofNullable(
        LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
  }

  private static LocalDate dateOf(SolarDay day) {
    return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
  }
}
