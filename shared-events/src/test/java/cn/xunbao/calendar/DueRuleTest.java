package cn.xunbao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.calendar.DueRule.Anchor;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DueRuleTest {

  private static final WorkCalendar OFFICIAL = Calendars.official2026();

  @Test
  void goldenTableHasThe36PeriodsOf2026InOrder() {
    assertThat(GoldenPeriods.of2026())
        .extracting(GoldenPeriods::period)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 36)
                .mapToObj(n -> new Period(PeriodKind.XUN, 2026, n))
                .toList());
  }

  @Test
  void boundsAndWorkdaysOfAll36Periods2026MatchTheGoldenTable() {
    assertThat(GoldenPeriods.of2026())
        .allSatisfy(
            row -> {
              assertThat(row.period().firstDay()).isEqualTo(row.start());
              assertThat(row.period().lastDay()).isEqualTo(row.end());
              assertThat(row.period().days()).isEqualTo(row.days());
              assertThat(row.start().datesUntil(row.end().plusDays(1)).filter(OFFICIAL::isWorkday))
                  .hasSize(row.workdays());
            });
  }

  @Test
  void dueTimeOfAll36Periods2026MatchesTheGoldenTable() {
    assertThat(GoldenPeriods.of2026())
        .allSatisfy(row -> assertThat(dueDay(row, OFFICIAL)).isEqualTo(row.due()));
  }

  @Test
  void mondayToFridayIsWrongForFourOfThe36Periods2026() {
    var naive = Calendars.mondayToFriday();
    assertThat(GoldenPeriods.of2026())
        .allSatisfy(row -> assertThat(dueDay(row, naive)).isEqualTo(row.naive()))
        .filteredOn(row -> !row.due().equals(row.naive()))
        .extracting(row -> row.period().code())
        .containsExactly("2026-02-X2", "2026-04-X3", "2026-09-X3", "2026-12-X3");
  }

  @Test
  void dueTimeIsTheLastSecondOfTheDueDayInShanghai() {
    assertThat(DueRule.defaults().dueAt(Period.parse("2026-04-X3"), OFFICIAL))
        .isEqualTo(Instant.parse("2026-05-07T15:59:59Z"));
  }

  @Test
  void theWholeLastSecondIsOnTimeAndTheFollowingMidnightIsNot() {
    var dueAt = Instant.parse("2026-05-07T15:59:59Z");
    assertThat(DueRule.isOnTime(dueAt.minusSeconds(1), dueAt)).isTrue();
    assertThat(DueRule.isOnTime(dueAt, dueAt)).isTrue();
    assertThat(DueRule.isOnTime(dueAt.plusMillis(999), dueAt)).isTrue();
    assertThat(DueRule.isOnTime(dueAt.plusNanos(999_999_999), dueAt)).isTrue();
    assertThat(DueRule.isOnTime(dueAt.plusSeconds(1), dueAt)).isFalse();
  }

  @Test
  void moreWorkdaysThanAPeriodCanWaitForAreRefused() {
    assertThatThrownBy(() -> new DueRule(Anchor.PERIOD_END, 61))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("workdays: 61 (expected: up to 60)");
  }

  @Test
  void aDayOfTheMonthComesWithItsAnchorOnly() {
    assertThatThrownBy(() -> new DueRule(Anchor.DAY_OF_MONTH, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dayOfMonth: null with anchor DAY_OF_MONTH");
  }

  private static LocalDate dueDay(GoldenPeriods row, WorkCalendar calendar) {
    var due = DueRule.defaults().dueAt(row.period(), calendar).atZone(Period.ZONE);
    assertThat(due.toLocalTime()).hasToString("23:59:59");
    return due.toLocalDate();
  }
}
