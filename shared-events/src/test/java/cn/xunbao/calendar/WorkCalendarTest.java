package cn.xunbao.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.events.EventJson;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

  private static final WorkCalendar OFFICIAL = Calendars.official2026();

  @Test
  void aDayOffIsNoWorkdayAndAMakeUpSaturdayIsOne() {
    assertThat(OFFICIAL.isWorkday(LocalDate.of(2026, 2, 16))).isFalse();
    assertThat(OFFICIAL.isWorkday(LocalDate.of(2026, 2, 14))).isTrue();
    assertThat(OFFICIAL.isWorkday(LocalDate.of(2026, 3, 14))).isFalse();
    assertThat(OFFICIAL.isWorkday(LocalDate.of(2026, 3, 16))).isTrue();
  }

  @Test
  void yearsWithoutAnArrangementAreProvisional() {
    assertThat(OFFICIAL.isProvisional(LocalDate.of(2025, 12, 31))).isTrue();
    assertThat(OFFICIAL.isProvisional(LocalDate.of(2026, 1, 1))).isFalse();
    assertThat(OFFICIAL.isProvisional(LocalDate.of(2026, 12, 31))).isFalse();
    assertThat(OFFICIAL.isProvisional(LocalDate.of(2027, 1, 1))).isTrue();
    assertThat(Calendars.mondayToFriday().isProvisional(LocalDate.of(2026, 1, 1))).isTrue();
  }

  @Test
  void provisionalYearHasItsStatutoryHolidaysWithoutShifts() {
    assertThat(OFFICIAL.isWorkday(LocalDate.of(2027, 1, 1))).isFalse();
    assertThat(OFFICIAL.isWorkday(LocalDate.of(2027, 10, 1))).isFalse();
    assertThat(OFFICIAL.isWorkday(LocalDate.of(2027, 10, 4))).isTrue();
    assertThat(OFFICIAL.isWorkday(LocalDate.of(2027, 10, 9))).isFalse();
  }

  @Test
  void workdaysAreCountedFromTheDayAfter() {
    var friday = LocalDate.of(2026, 3, 13);
    assertThat(OFFICIAL.plusWorkdays(friday, 1)).isEqualTo(LocalDate.of(2026, 3, 16));
    assertThat(OFFICIAL.plusWorkdays(friday.plusDays(1), 1)).isEqualTo(LocalDate.of(2026, 3, 16));
    assertThat(OFFICIAL.plusWorkdays(friday, 5)).isEqualTo(LocalDate.of(2026, 3, 20));
    assertThatThrownBy(() -> OFFICIAL.plusWorkdays(friday, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("workdays: 0 (expected: 1 or more)");
  }

  @Test
  void daysAreSortedAndEachStandsOnce() {
    var first = LocalDate.of(2026, 5, 1);
    var calendar =
        new WorkCalendar(
            2026, 2026, List.of(first.plusDays(3), first, first), List.of(), List.of());
    assertThat(calendar.daysOff()).containsExactly(first, first.plusDays(3));
  }

  @Test
  void contradictionsAreRefused() {
    var day = LocalDate.of(2026, 5, 9);
    assertThatThrownBy(() -> new WorkCalendar(2026, 2026, List.of(day), List.of(day), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("makeUpWorkdays: 2026-05-09 (expected: no day of daysOff)");
    assertThatThrownBy(() -> new WorkCalendar(2025, 2025, List.of(day), List.of(), List.of()))
        .hasMessage("daysOff: 2026-05-09 (official years: 2025..2025)");
    assertThatThrownBy(() -> new WorkCalendar(2025, 2025, List.of(), List.of(day), List.of()))
        .hasMessage("makeUpWorkdays: 2026-05-09 (official years: 2025..2025)");
    assertThatThrownBy(() -> new WorkCalendar(2026, 2026, List.of(), List.of(), List.of(day)))
        .hasMessage("statutoryHolidays: 2026-05-09 (official years: 2026..2026)");
    assertThatThrownBy(() -> new WorkCalendar(2026, 2024, List.of(), List.of(), List.of()))
        .hasMessage("lastYear: 2024 (expected: 2025 or later)");
  }

  @Test
  void daysAreWrittenAsIsoStringsAndReadBack() {
    var calendar =
        new WorkCalendar(
            2026,
            2026,
            List.of(LocalDate.of(2026, 1, 1)),
            List.of(LocalDate.of(2026, 1, 4)),
            List.of(LocalDate.of(2027, 1, 1)));
    var json = EventJson.mapper().writeValueAsBytes(calendar);
    assertThat(new String(json, UTF_8))
        .isEqualTo(
            """
            {"firstYear":2026,"lastYear":2026,"daysOff":["2026-01-01"],\
            "makeUpWorkdays":["2026-01-04"],"statutoryHolidays":["2027-01-01"]}""");
    assertThat(EventJson.mapper().readValue(json, WorkCalendar.class)).isEqualTo(calendar);
  }
}
