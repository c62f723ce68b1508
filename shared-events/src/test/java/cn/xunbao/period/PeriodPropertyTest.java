package cn.xunbao.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PeriodPropertyTest {

  @Property
  void codeReadsBackAsTheSamePeriod(@ForAll("periods") Period period) {
    assertThat(Period.parse(period.code())).isEqualTo(period);
    assertThat(period).hasToString(period.code());
  }

  @Property
  void nextAndPreviousUndoEachOther(@ForAll("periods") Period period) {
    assertThat(period.next().previous()).isEqualTo(period);
    assertThat(period.previous().next()).isEqualTo(period);
  }

  @Property
  void nextBeginsTheInstantThatThisEnds(@ForAll("periods") Period period) {
    assertThat(period.next().startsAt()).isEqualTo(period.endsAt());
    assertThat(period.next().firstDay()).isEqualTo(period.lastDay().plusDays(1));
  }

  @Property
  void eachDayOfAPeriodFallsInItAndNoOther(@ForAll("periods") Period period) {
    assertThat(period.firstDay().datesUntil(period.lastDay().plusDays(1)))
        .hasSize(period.days())
        .allMatch(day -> Period.containing(period.kind(), day).equals(period));
    assertThat(Period.containing(period.kind(), period.firstDay().minusDays(1)))
        .isEqualTo(period.previous());
    assertThat(Period.containing(period.kind(), period.lastDay().plusDays(1)))
        .isEqualTo(period.next());
  }

  @Property
  void thirtySixXunPartitionTheYearWithoutGapOrOverlap(
      @ForAll @IntRange(min = 1900, max = 2200) int year) {
    var day = LocalDate.of(year, 1, 1);
    for (var number = 1; number <= 36; number++) {
      var xun = new Period(PeriodKind.XUN, year, number);
      assertThat(xun.firstDay()).isEqualTo(day);
      assertThat(xun.days()).isBetween(8, 11);
      day = xun.lastDay().plusDays(1);
    }
    assertThat(day).isEqualTo(LocalDate.of(year + 1, 1, 1));
  }

  @Property
  void aMonthIsExactlyThreeXun(
      @ForAll @IntRange(min = 1900, max = 2200) int year,
      @ForAll @IntRange(min = 1, max = 12) int number) {
    var month = new Period(PeriodKind.MONTH, year, number);
    var first = Period.containing(PeriodKind.XUN, month.firstDay());
    var last = first.next().next();
    assertThat(first.firstDay()).isEqualTo(month.firstDay());
    assertThat(last.lastDay()).isEqualTo(month.lastDay());
    assertThat(last.elapsedXun()).isEqualTo(month.elapsedXun());
  }

  @Property
  void aFinerPeriodNeverCrossesTheEdgeOfACoarserOneOfItsFamily(
      @ForAll("periods") Period fine, @ForAll PeriodKind coarse) {
    if (!fine.kind().isFinerThan(coarse)) {
      return;
    }
    assertThat(Period.containing(coarse, fine.firstDay()))
        .isEqualTo(Period.containing(coarse, fine.lastDay()));
  }

  @Property
  void periodsOfAKindAddUpToTheDaysOfTheYear(@ForAll @IntRange(min = 1900, max = 2200) int year) {
    assertThat(daysOf(PeriodKind.XUN, year, 36)).isEqualTo(Year.of(year).length());
    assertThat(daysOf(PeriodKind.MONTH, year, 12)).isEqualTo(Year.of(year).length());
    assertThat(daysOf(PeriodKind.QUARTER, year, 4)).isEqualTo(Year.of(year).length());
    assertThat(daysOf(PeriodKind.HALF_YEAR, year, 2)).isEqualTo(Year.of(year).length());
    assertThat(daysOf(PeriodKind.YEAR, year, 1)).isEqualTo(Year.of(year).length());
  }

  @Property
  void elapsedXunNeverFallsWithinAYear(@ForAll("periods") Period period) {
    var next = period.next();
    assertThat(period.elapsedXun()).isBetween(0, 36);
    if (next.year() == period.year()) {
      assertThat(next.elapsedXun()).isGreaterThanOrEqualTo(period.elapsedXun());
    }
  }

  @Property
  void anyOtherTextIsNoPeriod(@ForAll String text) {
    Period.tryParse(text).ifPresent(period -> assertThat(period.code()).isEqualTo(text));
  }

  @Provide
  Arbitrary<Period> periods() {
    return Combinators.combine(
            Arbitraries.of(PeriodKind.class),
            Arbitraries.integers().between(1900, 2200),
            Arbitraries.integers().between(0, 365))
        .as(
            (kind, year, dayOfYear) ->
                Period.containing(kind, LocalDate.of(year, 1, 1).plusDays(dayOfYear)));
  }

  private static int daysOf(PeriodKind kind, int year, int count) {
    return IntStream.rangeClosed(1, count)
        .map(number -> new Period(kind, year, number).days())
        .sum();
  }
}
