package cn.xunbao.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.calendar.Calendars;
import cn.xunbao.calendar.DueRule;
import cn.xunbao.calendar.GoldenPeriods;
import cn.xunbao.period.Period;
import com.tyme.holiday.LegalHoliday;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialCalendarTest {

  /** First year whose arrangement the library doesn't hold. */
  private static final int FIRST_UNKNOWN =
      IntStream.iterate(2014, year -> year + 1)
          .filter(year -> !LegalHoliday.DATA.contains(year + "1001"))
          .findFirst()
          .orElseThrow();

  @Test
  void arrangementsFrom2014To2026AtLeastAreOfficial() {
    var calendar = OfficialCalendar.forYears(2014, 2026);
    assertThat(calendar.firstYear()).isEqualTo(2014);
    assertThat(calendar.lastYear()).isEqualTo(2026);
    assertThat(calendar.statutoryHolidays()).isEmpty();
  }

  @Test
  void calendarOf2026IsTheStateCouncilsArrangement() {
    var calendar = OfficialCalendar.forYears(2026, 2026);
    assertThat(calendar.daysOff()).isEqualTo(Calendars.official2026().daysOff());
    assertThat(calendar.makeUpWorkdays()).isEqualTo(Calendars.official2026().makeUpWorkdays());
  }

  @Test
  void dueTimeOfAll36Periods2026MatchesTheGoldenTable() {
    var calendar = OfficialCalendar.forProgramme(2026);
    assertThat(GoldenPeriods.of2026())
        .allSatisfy(
            row ->
                assertThat(DueRule.defaults().dueAt(row.period(), calendar))
                    .isEqualTo(row.due().atTime(23, 59, 59).atZone(Period.ZONE).toInstant()));
  }

  @Test
  void programmesYearComesWithItsNeighbours() {
    var calendar = OfficialCalendar.forProgramme(2023);
    assertThat(calendar.firstYear()).isEqualTo(2022);
    assertThat(calendar.lastYear()).isEqualTo(2024);
    assertThat(calendar.daysOff().getFirst()).isEqualTo(LocalDate.of(2022, 1, 1));
    assertThat(calendar.daysOff()).contains(LocalDate.of(2022, 12, 31));
    assertThat(calendar.makeUpWorkdays()).contains(LocalDate.of(2023, 1, 28));
  }

  @Test
  void everyStatutoryHolidayIsADayOffInEachKnownArrangement() {
    assertThat(IntStream.range(2014, FIRST_UNKNOWN).boxed())
        .allSatisfy(
            year ->
                assertThat(OfficialCalendar.forYears(year, year).daysOff())
                    .containsAll(OfficialCalendar.statutoryHolidays(year)));
  }

  @Test
  void eachYearWithNationalDayInTheLibraryCountsAsArrangedAndNoOther() {
    assertThat(IntStream.range(2014, FIRST_UNKNOWN)).allMatch(OfficialCalendar::isArranged);
    assertThat(IntStream.range(FIRST_UNKNOWN, 2060)).noneMatch(OfficialCalendar::isArranged);
  }

  @Test
  void yearsBeyondTheLibraryAreProvisionalWithStatutoryHolidays() {
    var calendar = OfficialCalendar.forProgramme(FIRST_UNKNOWN);
    assertThat(calendar.firstYear()).isEqualTo(FIRST_UNKNOWN - 1);
    assertThat(calendar.lastYear()).isEqualTo(FIRST_UNKNOWN - 1);
    assertThat(calendar.statutoryHolidays())
        .containsExactlyElementsOf(
            Stream.of(FIRST_UNKNOWN, FIRST_UNKNOWN + 1)
                .flatMap(year -> OfficialCalendar.statutoryHolidays(year).stream())
                .toList());
    assertThat(calendar.isProvisional(Year.of(FIRST_UNKNOWN).atDay(1))).isTrue();
    assertThat(calendar.isWorkday(LocalDate.of(FIRST_UNKNOWN, 10, 1))).isFalse();
  }

  @Test
  void calendarWithoutAnyArrangementIsProvisionalThroughout() {
    var calendar = OfficialCalendar.forYears(2050, 2051);
    assertThat(calendar.daysOff()).isEmpty();
    assertThat(calendar.isProvisional(LocalDate.of(2050, 1, 1))).isTrue();
    assertThat(calendar.isProvisional(LocalDate.of(2051, 12, 31))).isTrue();
    assertThat(calendar.statutoryHolidays()).hasSizeBetween(25, 26);
  }

  @Test
  void theAmendedLawAddsNewYearsEveAnd2May() {
    assertThat(OfficialCalendar.statutoryHolidays(2027))
        .isEqualTo(Calendars.official2026().statutoryHolidays())
        .hasSize(13);
    assertThat(OfficialCalendar.statutoryHolidays(2024))
        .hasSize(11)
        .doesNotContain(LocalDate.of(2024, 2, 9), LocalDate.of(2024, 5, 2));
  }

  @Test
  void midAutumnOnNationalDayIsOneDay() {
    assertThat(OfficialCalendar.statutoryHolidays(2020)).hasSize(10).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(ints = {2013, 9999})
  void yearsThatTheLawAsReckonedHereDoesNotCoverAreRefused(int year) {
    assertThatThrownBy(() -> OfficialCalendar.forYears(year, year))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("years: %d..%d (expected: a range within 2014..9998)", year, year);
  }

  @Test
  void sourceNamesLibraryAndVersion() {
    assertThat(OfficialCalendar.source()).matches("国务院办公厅节假日安排（tyme4j [0-9.]+）");
  }
}
