package cn.xunbao.query.summary.period;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.query.summary.Check;
import cn.xunbao.query.summary.RandomHistory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for the summaries of any history. */
class PeriodSummaryPropertiesTest {

  @Property(tries = 150)
  void partsSumToTotalsAndEveryCheckHolds(@ForAll long seed) {
    var history = new RandomHistory(seed);
    var summary = Derived.of(history.byTime(), "2023-04", history.judgedAt()).summary();

    assertThat(summary.checks()).hasSizeGreaterThan(10).allMatch(Check::passed);
    assertThat(
            summary.byUnit().stream().mapToInt(row -> row.reporting().reports().expected()).sum())
        .isEqualTo(summary.reporting().reports().expected());
    assertThat(summary.statuses().stream().mapToInt(row -> row.members().size()).sum())
        .isEqualTo(summary.lights().total());
  }

  @Property(tries = 150)
  void theOrderInWhichFactsOfDifferentTasksWereRecordedHasNoInfluence(@ForAll long seed) {
    var history = new RandomHistory(seed);

    assertThat(withoutPositions(Derived.of(history.byTasks(), "2023-Q2", history.judgedAt())))
        .isEqualTo(withoutPositions(Derived.of(history.byTime(), "2023-Q2", history.judgedAt())));
  }

  @Property(tries = 100)
  void aMonthOfWhichOnlyOneTenDayPeriodWasReportedCountsWhatItsBriefCounts(@ForAll long seed) {
    var history = new RandomHistory(seed);
    var brief = history.inOrderOfTime();
    var first =
        Derived.of(history.byTime(), "2023-04", history.judgedAt()).summary().byPart().getFirst();

    assertThat(first.reporting()).isEqualTo(brief.reporting());
  }

  @Property(tries = 100)
  void aTenDayPeriodsSummaryHasTheLightsOfItsBrief(@ForAll long seed) {
    var history = new RandomHistory(seed);
    var brief = history.inOrderOfTime();
    var summary = Derived.of(history.byTime(), "2023-04-X1", history.judgedAt()).summary();

    assertThat(summary.lights()).isEqualTo(brief.lights());
    assertThat(summary.indicators()).isEqualTo(brief.indicators());
    assertThat(summary.movement()).isEqualTo(brief.movement());
  }

  private static String withoutPositions(DerivedSummary derived) {
    return derived
        .toString()
        .replaceAll("依据第[0-9]+号记录", "")
        .replaceAll("positions?=\\[?[0-9, ]*]?", "");
  }
}
