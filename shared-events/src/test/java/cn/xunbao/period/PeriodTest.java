package cn.xunbao.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2023-03-X1, XUN,       7,  2023-03-01, 2023-03-10, 10, 2023年3月上旬",
    "2023-03-X2, XUN,       8,  2023-03-11, 2023-03-20, 10, 2023年3月中旬",
    "2023-03-X3, XUN,       9,  2023-03-21, 2023-03-31, 11, 2023年3月下旬",
    "2023-12-X3, XUN,       36, 2023-12-21, 2023-12-31, 11, 2023年12月下旬",
    "2023-W12,   WEEK,      12, 2023-03-20, 2023-03-26, 7,  2023年第12周",
    "2023-F06,   FORTNIGHT, 6,  2023-03-13, 2023-03-26, 14, 2023年第11-12周",
    "2023-03,    MONTH,     3,  2023-03-01, 2023-03-31, 31, 2023年3月",
    "2023-Q1,    QUARTER,   1,  2023-01-01, 2023-03-31, 90, 2023年一季度",
    "2023-Q4,    QUARTER,   4,  2023-10-01, 2023-12-31, 92, 2023年四季度",
    "2023-H1,    HALF_YEAR, 1,  2023-01-01, 2023-06-30, 181, 2023年上半年",
    "2023-H2,    HALF_YEAR, 2,  2023-07-01, 2023-12-31, 184, 2023年下半年",
    "2023,       YEAR,      1,  2023-01-01, 2023-12-31, 365, 2023年"
  })
  void eachCodeNamesOnePeriod(
      String code,
      PeriodKind kind,
      int number,
      LocalDate first,
      LocalDate last,
      int days,
      String chinese) {
    var period = Period.parse(code);
    assertThat(period).isEqualTo(new Period(kind, 2023, number));
    assertThat(period.firstDay()).isEqualTo(first);
    assertThat(period.lastDay()).isEqualTo(last);
    assertThat(period.days()).isEqualTo(days);
    assertThat(period.chinese()).isEqualTo(chinese);
    assertThat(period.code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "23",
        "2023-3",
        "2023-00",
        "2023-13",
        "2023-03-X0",
        "2023-03-X4",
        "2023-00-X1",
        "2023-03-x1",
        "2023-03-X",
        "2023-03-11",
        "2023-W00",
        "2023-W53",
        "2023-W1",
        "2023-F00",
        "2023-F27",
        "2023-Q0",
        "2023-Q5",
        "2023-H3",
        "0000",
        "0000-W10",
        "2023年3月",
        " 2023",
        "2023\n",
        "２０２３",
        "-2023"
      })
  void aCodeOfNoPeriodIsRefusedWithWhatIsExpected(String code) {
    assertThat(Period.tryParse(code)).isEmpty();
    assertThatThrownBy(() -> Period.parse(code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "period: '%s' (expected a period like 2023-03-X1, 2023-W12, 2023-F06, 2023-03, 2023-Q1,"
                + " 2023-H1 or 2023)",
            code);
  }

  @Test
  void aNumberThatTheYearDoesNotHaveIsRefused() {
    assertThatThrownBy(() -> new Period(PeriodKind.XUN, 2023, 37))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("number of XUN in 2023: 37 (expected: 1..36)");
    assertThatThrownBy(() -> new Period(PeriodKind.WEEK, 2023, 53))
        .hasMessage("number of WEEK in 2023: 53 (expected: 1..52)");
    assertThatThrownBy(() -> new Period(PeriodKind.YEAR, 10_000, 1))
        .hasMessage("year: 10000 (expected: 1..9999)");
    assertThatThrownBy(() -> new Period(PeriodKind.YEAR, 9999, 1).next())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Period(PeriodKind.WEEK, 1, 1).previous())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-W53, 2020-12-28, 2021-01-03, 2021-W01, 2020年第53周",
    "2026-W53, 2026-12-28, 2027-01-03, 2027-W01, 2026年第53周",
    "2020-F27, 2020-12-28, 2021-01-03, 2021-F01, 2020年第53周",
    "2026-F27, 2026-12-28, 2027-01-03, 2027-F01, 2026年第53周",
    "2020-F26, 2020-12-14, 2020-12-27, 2020-F27, 2020年第51-52周",
    "2023-F26, 2023-12-18, 2023-12-31, 2024-F01, 2023年第51-52周"
  })
  void week53StandsAloneInFortnight27(
      String code, LocalDate first, LocalDate last, String next, String chinese) {
    var period = Period.parse(code);
    assertThat(period.firstDay()).isEqualTo(first);
    assertThat(period.lastDay()).isEqualTo(last);
    assertThat(period.next()).hasToString(next);
    assertThat(period.next().previous()).isEqualTo(period);
    assertThat(period.chinese()).isEqualTo(chinese);
  }

  @Test
  void daysAroundNewYearBelongToTheWeekBasedYear() {
    assertThat(Period.containing(PeriodKind.WEEK, LocalDate.of(2021, 1, 1)))
        .hasToString("2020-W53");
    assertThat(Period.containing(PeriodKind.FORTNIGHT, LocalDate.of(2021, 1, 3)))
        .hasToString("2020-F27");
    assertThat(Period.containing(PeriodKind.WEEK, LocalDate.of(2025, 12, 29)))
        .hasToString("2026-W01");
    assertThat(Period.containing(PeriodKind.WEEK, LocalDate.of(2023, 1, 1)))
        .hasToString("2022-W52");
  }

  @ParameterizedTest
  @CsvSource({"2023, 8", "2024, 9", "2000, 9", "1900, 8", "2100, 8"})
  void theLastXunOfFebruaryHas8DaysAnd9InLeapYears(int year, int days) {
    assertThat(new Period(PeriodKind.XUN, year, 6).days()).isEqualTo(days);
  }

  @Test
  void aPeriodIsHalfOpenInShanghai() {
    var period = Period.parse("2023-03-X1");
    assertThat(period.startsAt()).isEqualTo(Instant.parse("2023-02-28T16:00:00Z"));
    assertThat(period.endsAt()).isEqualTo(Instant.parse("2023-03-10T16:00:00Z"));
    assertThat(period.endsAt()).isEqualTo(period.next().startsAt());
  }

  @ParameterizedTest
  @CsvSource({
    "2023-06, 18, 50.00",
    "2023-H1, 18, 50.00",
    "2023-Q2, 18, 50.00",
    "2023-06-X3, 18, 50.00",
    "2023-08, 24, 66.67",
    "2023-08-X3, 24, 66.67",
    "2023-04, 12, 33.33",
    "2023-04-X3, 12, 33.33",
    "2023-01-X1, 1, 2.78",
    "2023-Q1, 9, 25.00",
    "2023-H2, 36, 100.00",
    "2023, 36, 100.00"
  })
  void elapsedShareAgreesWithPublishedCircularsAtMonthEnds(
      String code, int elapsed, BigDecimal percent) {
    assertThat(Period.parse(code).elapsedXun()).isEqualTo(elapsed);
    assertThat(new BigDecimal(100 * elapsed).divide(new BigDecimal(36), 2, RoundingMode.HALF_EVEN))
        .isEqualByComparingTo(percent);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-W01, 0", // ends on Sunday, 4 January
    "2023-W02, 1", // ends on 15 January
    "2023-W12, 8", // ends on 26 March
    "2023-F06, 8",
    "2023-W13, 9", // ends on 2 April
    "2023-W52, 36", // ends on 31 December itself
    "2020-W53, 36", // ends on 3 January
    "2025-W52, 35" // ends on 28 December; 29 December is in 2026-W01
  })
  void aWeekCountsOnlyTheXunThatAreOverWhenItEnds(String code, int elapsed) {
    assertThat(Period.parse(code).elapsedXun()).isEqualTo(elapsed);
  }
}
