package cn.xunbao.query.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What holds for any history. */
class BriefPropertiesTest {

  @Property(tries = 300)
  void countsAddUpAndRatesStayWithinAHundred(@ForAll long seed) {
    var brief = new RandomHistory(seed).inOrderOfTime();

    assertThat(allCounts(brief))
        .allSatisfy(
            counts -> {
              assertThat(counts.expected())
                  .isEqualTo(counts.submitted() + counts.pending() + counts.missing());
              assertThat(counts.submitted()).isEqualTo(counts.onTime() + counts.late());
              assertThat(counts.rate() == null).isEqualTo(counts.expected() == 0);
              assertThat(isPercentage(counts.rate())).isTrue();
              assertThat(isPercentage(counts.onTimeRate())).isTrue();
            });
  }

  @Property(tries = 300)
  void nothingIsPendingAndMissingAtOnce(@ForAll long seed) {
    var reports = new RandomHistory(seed).inOrderOfTime().reporting().reports();

    assertThat(Math.min(reports.pending(), reports.missing())).isZero();
  }

  @Property(tries = 300)
  void campaignsAddUpToTheWholeInTasksReportsAndLights(@ForAll long seed) {
    var brief = new RandomHistory(seed).inOrderOfTime();

    assertThat(sum(brief, row -> row.tasks().expected()))
        .isEqualTo(brief.reporting().tasks().expected());
    assertThat(sum(brief, row -> row.tasks().submitted()))
        .isEqualTo(brief.reporting().tasks().submitted());
    assertThat(sum(brief, row -> row.reports().expected()))
        .isEqualTo(brief.reporting().reports().expected());
    assertThat(sum(brief, row -> row.reports().late()))
        .isEqualTo(brief.reporting().reports().late());
    assertThat(sum(brief, row -> row.lights().grey())).isEqualTo(brief.lights().grey());
    assertThat(sum(brief, row -> total(row.lights()))).isEqualTo(total(brief.lights()));
  }

  @Property(tries = 300)
  void unitsAddUpToTheWholeInReports(@ForAll long seed) {
    var brief = new RandomHistory(seed).inOrderOfTime();

    assertThat(brief.byUnit()).hasSize(brief.reporting().units().expected());
    assertThat(brief.byUnit().stream().mapToInt(row -> row.reports().submitted()).sum())
        .isEqualTo(brief.reporting().reports().submitted());
  }

  @Property(tries = 300)
  void aCampaignsOwnBriefSaysWhatItsRowInTheWholeSays(@ForAll long seed) {
    var history = new RandomHistory(seed);

    for (var row : history.inOrderOfTime().byCampaign()) {
      assertThat(history.ofCampaign(row.campaign()).byCampaign()).containsExactly(row);
    }
  }

  @Property(tries = 300)
  void eachFigureHasExactlyOneLight(@ForAll long seed) {
    var brief = new RandomHistory(seed).inOrderOfTime();

    assertThat(total(brief.lights()))
        .isEqualTo(brief.indicators().stream().filter(row -> !isShownElsewhere(row)).count());
  }

  @Property(tries = 300)
  void aGapIsThePrintedShareLessThePrintedScheduleWhicheverSignItHas(@ForAll long seed) {
    for (var row : new RandomHistory(seed).inOrderOfTime().indicators()) {
      if (row.gapPoints() == null || row.doneShare() == null || row.scheduleShare() == null) {
        assertThat(row.gapPoints()).isNull();
      } else {
        assertThat(row.gapPoints().abs())
            .isEqualTo(row.doneShare().subtract(row.scheduleShare()).abs());
      }
    }
  }

  @Property(tries = 300)
  void theOrderInWhichFactsOfDifferentTasksWereRecordedHasNoInfluence(@ForAll long seed) {
    var history = new RandomHistory(seed);

    assertThat(withoutPositions(history.inOrderOfTasks()))
        .isEqualTo(withoutPositions(history.inOrderOfTime()));
  }

  /** Marks that point to a goal don't. */
  private static boolean isShownElsewhere(IndicatorRow row) {
    return row.sameAs() != null && !row.sameAs().equals("goal");
  }

  private static String withoutPositions(TenDayBrief brief) {
    return brief
        .toString()
        .replaceAll("依据第[0-9]+号记录", "")
        .replaceAll("positions?=\\[?[0-9, ]+]?", "");
  }

  private static Stream<Counts> allCounts(TenDayBrief brief) {
    var whole = brief.reporting();
    return Stream.of(
            Stream.of(whole.units(), whole.tasks(), whole.reports()),
            brief.byCampaign().stream()
                .flatMap(row -> Stream.of(row.units(), row.tasks(), row.reports())),
            brief.byUnit().stream().flatMap(row -> Stream.of(row.tasks(), row.reports())))
        .flatMap(counts -> counts);
  }

  private static boolean isPercentage(@Nullable BigDecimal rate) {
    return rate == null
        || (rate.scale() == 2
            && rate.signum() >= 0
            && rate.compareTo(BigDecimal.valueOf(100)) <= 0);
  }

  private static int sum(TenDayBrief brief, ToIntFunction<CampaignRow> figure) {
    return brief.byCampaign().stream().mapToInt(figure).sum();
  }

  private static int total(LightCounts lights) {
    return lights.green()
        + lights.yellow()
        + lights.red()
        + lights.blue()
        + lights.grey()
        + lights.notDue()
        + lights.notApplicable();
  }
}
