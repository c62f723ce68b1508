package cn.xunbao.period;

import static java.util.Locale.ROOT;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period that something is reported for. Its days are whole days in {@link #ZONE}; as an interval
 * of instants it is half-open.
 *
 * <p>A month has three 旬: 上旬 1-10, 中旬 11-20, 下旬 21 to its last day. Weeks are those of ISO 8601;
 * fortnight n is made of the weeks 2n-1 and 2n, and in a year of 53 weeks the 27th is week 53
 * alone.
 *
 * @param kind its kind
 * @param year the calendar year, 1..9999; for weeks and fortnights the week-based year of ISO 8601
 * @param number its number among those of its kind in the year, from 1; a 旬 has 1..36
 */
public record Period(PeriodKind kind, int year, int number) {

  /** The zone in which days begin and end. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final String CODES =
      "2023-03-X1, 2023-W12, 2023-F06, 2023-03, 2023-Q1, 2023-H1 or 2023";

  private static final Pattern CODE =
      Pattern.compile(
          "(?<year>[0-9]{4})(?:-(?:(?<month>[0-9]{2})(?:-X(?<xun>[1-3]))?|W(?<week>[0-9]{2})"
              + "|F(?<fortnight>[0-9]{2})|Q(?<quarter>[1-4])|H(?<half>[12])))?");

  private static final String[] XUN_NAMES = {"上旬", "中旬", "下旬"};
  private static final String[] QUARTER_NAMES = {"一季度", "二季度", "三季度", "四季度"};
  private static final String[] HALF_NAMES = {"上半年", "下半年"};

  /**
   * Checks that the period exists.
   *
   * @throws IllegalArgumentException if the year is not 1..9999 or has no such number
   */
  public Period {
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException("year: %d (expected: 1..9999)".formatted(year));
    }
    var last = count(kind, year);
    if (number < 1 || number > last) {
      throw new IllegalArgumentException(
          "number of %s in %d: %d (expected: 1..%d)".formatted(kind, year, number, last));
    }
  }

  /**
   * Reads a code such as {@code 2023-03-X1}.
   *
   * @throws IllegalArgumentException if {@code code} is not the code of a period that exists
   */
  public static Period parse(String code) {
    return tryParse(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "period: '%s' (expected a period like %s)".formatted(code, CODES)));
  }

  /** Reads a code; empty if it is not the code of a period that exists. */
  public static Optional<Period> tryParse(String code) {
    var matcher = CODE.matcher(code);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var kind = kindOf(matcher);
    var year = Integer.parseInt(matcher.group("year"));
    var number = numberOf(kind, matcher);
    if (year < 1 || number < 1 || number > count(kind, year)) {
      return Optional.empty();
    }
    return Optional.of(new Period(kind, year, number));
  }

  /**
   * The period of a kind that {@code day} falls in.
   *
   * @throws IllegalArgumentException if that lies outside of the years 1..9999
   */
  public static Period containing(PeriodKind kind, LocalDate day) {
    var month = day.getMonthValue();
    return switch (kind) {
      case XUN ->
          new Period(
              kind, day.getYear(), 3 * (month - 1) + Math.min(3, (day.getDayOfMonth() + 9) / 10));
      case MONTH -> new Period(kind, day.getYear(), month);
      case QUARTER -> new Period(kind, day.getYear(), (month + 2) / 3);
      case HALF_YEAR -> new Period(kind, day.getYear(), (month + 5) / 6);
      case YEAR -> new Period(kind, day.getYear(), 1);
      case WEEK -> new Period(kind, weekYear(day), week(day));
      case FORTNIGHT -> new Period(kind, weekYear(day), (week(day) + 1) / 2);
    };
  }

  /** The code by which it is stored and addressed, for example {@code 2023-03-X1}. */
  public String code() {
    return switch (kind) {
      case XUN -> String.format(ROOT, "%04d-%02d-X%d", year, month(), xunOfMonth());
      case MONTH -> String.format(ROOT, "%04d-%02d", year, number);
      case QUARTER -> String.format(ROOT, "%04d-Q%d", year, number);
      case HALF_YEAR -> String.format(ROOT, "%04d-H%d", year, number);
      case YEAR -> String.format(ROOT, "%04d", year);
      case WEEK -> String.format(ROOT, "%04d-W%02d", year, number);
      case FORTNIGHT -> String.format(ROOT, "%04d-F%02d", year, number);
    };
  }

  /** The name in documents: 2023年3月中旬, 2023年一季度, 2023年第11-12周 … */
  public String chinese() {
    return year
        + "年"
        + switch (kind) {
          case XUN -> month() + "月" + XUN_NAMES[xunOfMonth() - 1];
          case MONTH -> number + "月";
          case QUARTER -> QUARTER_NAMES[number - 1];
          case HALF_YEAR -> HALF_NAMES[number - 1];
          case YEAR -> "";
          case WEEK -> "第" + number + "周";
          case FORTNIGHT ->
              firstWeek() == lastWeek()
                  ? "第" + firstWeek() + "周"
                  : "第" + firstWeek() + "-" + lastWeek() + "周";
        };
  }

  /** Its first day. */
  public LocalDate firstDay() {
    return switch (kind) {
      case XUN -> LocalDate.of(year, month(), 10 * xunOfMonth() - 9);
      case MONTH, QUARTER, HALF_YEAR, YEAR -> LocalDate.of(year, firstMonth(), 1);
      case WEEK, FORTNIGHT -> mondayOf(year, firstWeek());
    };
  }

  /** Its last day, which still belongs to it. */
  public LocalDate lastDay() {
    return switch (kind) {
      case XUN ->
          xunOfMonth() == 3
              ? YearMonth.of(year, month()).atEndOfMonth()
              : LocalDate.of(year, month(), 10 * xunOfMonth());
      case MONTH, QUARTER, HALF_YEAR, YEAR ->
          YearMonth.of(year, firstMonth() + months() - 1).atEndOfMonth();
      case WEEK, FORTNIGHT -> mondayOf(year, lastWeek()).plusDays(6);
    };
  }

  /** The first instant that belongs to it. */
  public Instant startsAt() {
    return firstDay().atStartOfDay(ZONE).toInstant();
  }

  /** The first instant that no longer belongs to it. */
  public Instant endsAt() {
    return lastDay().plusDays(1).atStartOfDay(ZONE).toInstant();
  }

  /** Its length in days. */
  public int days() {
    return Math.toIntExact(ChronoUnit.DAYS.between(firstDay(), lastDay())) + 1;
  }

  /**
   * The one of its kind that begins when this ends.
   *
   * @throws IllegalArgumentException after the last of the year 9999
   */
  public Period next() {
    return number < count(kind, year)
        ? new Period(kind, year, number + 1)
        : new Period(kind, year + 1, 1);
  }

  /**
   * The one of its kind that ends when this begins.
   *
   * @throws IllegalArgumentException before the first of the year 1
   */
  public Period previous() {
    if (number > 1) {
      return new Period(kind, year, number - 1);
    }
    return new Period(kind, year - 1, year > 1 ? count(kind, year - 1) : 1);
  }

  /**
   * How many of the 36 旬 of the calendar year {@link #year} are over at the end of this period. A
   * 旬, month, quarter, half-year or year gives 1..36 exactly. Weeks are no unions of 旬: for them
   * only whole 旬 count that have ended by the last day, 0..36; the last week of a week-based year
   * reaches 36 only if it ends on or after 31 December.
   *
   * <p>k/36 agrees with months/12, as published circulars count 序时进度, at the end of each month.
   */
  public int elapsedXun() {
    return switch (kind) {
      case XUN -> number;
      case MONTH, QUARTER, HALF_YEAR, YEAR -> 3 * (firstMonth() + months() - 1);
      case WEEK, FORTNIGHT -> xunEndedBy(lastDay());
    };
  }

  @Override
  public String toString() {
    return code();
  }

  private int xunEndedBy(LocalDate day) {
    if (day.getYear() > year) {
      return 36;
    }
    var current = containing(PeriodKind.XUN, day);
    return day.equals(current.lastDay()) ? current.number : current.number - 1;
  }

  private int month() {
    return (number + 2) / 3;
  }

  private int xunOfMonth() {
    return (number - 1) % 3 + 1;
  }

  private int months() {
    return 12 / count(kind, year);
  }

  private int firstMonth() {
    return (number - 1) * months() + 1;
  }

  private int firstWeek() {
    return kind == PeriodKind.FORTNIGHT ? 2 * number - 1 : number;
  }

  private int lastWeek() {
    return kind == PeriodKind.FORTNIGHT ? Math.min(2 * number, weeksIn(year)) : number;
  }

  private static int count(PeriodKind kind, int year) {
    return switch (kind) {
      case XUN -> 36;
      case MONTH -> 12;
      case QUARTER -> 4;
      case HALF_YEAR -> 2;
      case YEAR -> 1;
      case WEEK -> weeksIn(year);
      case FORTNIGHT -> (weeksIn(year) + 1) / 2;
    };
  }

  /** 28 December is always in the last week of its week-based year. */
  private static int weeksIn(int year) {
    return week(LocalDate.of(year, 12, 28));
  }

  /** 4 January is always in week 1. */
  private static LocalDate mondayOf(int year, int week) {
    return LocalDate.of(year, 1, 4)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusWeeks(week - 1L);
  }

  private static int week(LocalDate day) {
    return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  private static int weekYear(LocalDate day) {
    return day.get(IsoFields.WEEK_BASED_YEAR);
  }

  private static PeriodKind kindOf(Matcher code) {
    if (code.group("xun") != null) {
      return PeriodKind.XUN;
    }
    if (code.group("month") != null) {
      return PeriodKind.MONTH;
    }
    if (code.group("week") != null) {
      return PeriodKind.WEEK;
    }
    if (code.group("fortnight") != null) {
      return PeriodKind.FORTNIGHT;
    }
    if (code.group("quarter") != null) {
      return PeriodKind.QUARTER;
    }
    return code.group("half") != null ? PeriodKind.HALF_YEAR : PeriodKind.YEAR;
  }

  private static int numberOf(PeriodKind kind, Matcher code) {
    return switch (kind) {
      case XUN -> {
        var month = Integer.parseInt(code.group("month"));
        yield month < 1 ? 0 : 3 * (month - 1) + Integer.parseInt(code.group("xun"));
      }
      case MONTH -> Integer.parseInt(code.group("month"));
      case QUARTER -> Integer.parseInt(code.group("quarter"));
      case HALF_YEAR -> Integer.parseInt(code.group("half"));
      case YEAR -> 1;
      case WEEK -> Integer.parseInt(code.group("week"));
      case FORTNIGHT -> Integer.parseInt(code.group("fortnight"));
    };
  }
}
