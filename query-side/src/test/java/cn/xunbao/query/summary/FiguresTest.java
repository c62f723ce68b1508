package cn.xunbao.query.summary;

import static cn.xunbao.query.summary.Indicators.sameAs;
import static cn.xunbao.query.summary.Indicators.total;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whose value an indicator shows. */
class FiguresTest {

  private static final String XUN = "2023-04-X1";
  private static final String IN_TIME = "2023-04-11T09:00:00";
  private static final String AFTER_DUE = "2023-04-14T09:00:00";

  @Test
  void thePrimaryLeadsValueStandsBeforeThatOfAJointLead() {
    var plan =
        plan("A", "B")
            .report(XUN, "1.01", "B", IN_TIME, "a=2")
            .report(XUN, "1.01", "A", IN_TIME, "a=1");

    assertThat(values(plan)).isEqualTo(Map.of("a", "1"));
  }

  @Test
  void withoutThePrimaryLeadsValueTheFirstJointLeadThatReportedItStands() {
    var plan =
        plan("A", "B", "C")
            .report(XUN, "1.01", "C", IN_TIME, "a=3")
            .report(XUN, "1.01", "B", IN_TIME, "a=2")
            .report(XUN, "1.01", "A", IN_TIME);

    assertThat(values(plan)).isEqualTo(Map.of("a", "2"));
  }

  @Test
  void theValueOfAReplacedLeadStandsUntilItsSuccessorReportsOne() {
    var plan =
        plan("A")
            .report(XUN, "1.01", "A", IN_TIME, "a=1")
            .assign("1.01", "2023-04-12T09:00:00", "B");

    assertThat(values(plan)).isEqualTo(Map.of("a", "1"));

    plan.report(XUN, "1.01", "B", "2023-04-12T10:00:00", "a=2");
    assertThat(values(plan)).isEqualTo(Map.of("a", "2"));
  }

  @Test
  void theValueOfAUnitThatDoesNotLeadIsNotShown() {
    var plan = plan("A").report(XUN, "1.01", "Z", IN_TIME, "a=9");

    assertThat(plan.brief(XUN, AFTER_DUE).indicators().getFirst().value()).isNull();
    assertThat(plan.brief(XUN, AFTER_DUE).indicators().getFirst().dataPeriod()).isNull();
  }

  @Test
  void aValueReportedForAnotherPeriodIsNotShown() {
    var plan = plan("A").report("2023-03-X3", "1.01", "A", "2023-04-03T09:00:00", "a=9");

    assertThat(plan.brief(XUN, AFTER_DUE).indicators().getFirst().value()).isNull();
  }

  @Test
  void aValueKeepsTheDigitsThatWereReported() {
    var row = plan("A").report(XUN, "1.01", "A", IN_TIME, "a=70.00").brief(XUN, AFTER_DUE);

    assertThat(row.indicators().getFirst().value()).hasToString("70.00");
    assertThat(row.indicators().getFirst().dataPeriod()).isEqualTo(XUN);
  }

  @Test
  void aValueUnderEitherCodeOfOneFigureIsTheValueOfBoth() {
    assertThat(values(pair().report(XUN, "1.02", "B", IN_TIME, "b=7")))
        .isEqualTo(Map.of("a", "7", "b", "7"));
    assertThat(values(pair().report(XUN, "1.01", "A", IN_TIME, "a=5")))
        .isEqualTo(Map.of("a", "5", "b", "5"));
  }

  @Test
  void ofTwoValuesOfOneFigureTheOneUnderItsOwnCodeStands() {
    var plan =
        pair().report(XUN, "1.02", "B", IN_TIME, "b=7").report(XUN, "1.01", "A", IN_TIME, "a=5");

    assertThat(values(plan)).isEqualTo(Map.of("a", "5", "b", "5"));
  }

  @Test
  void aFigureThatStandsInTwoPlacesIsMarkedAndCountedOnce() {
    var brief = pair().report(XUN, "1.02", "B", IN_TIME, "b=7").brief(XUN, AFTER_DUE);

    assertThat(brief.indicators()).extracting(IndicatorRow::sameAs).containsExactly(null, "a");
    assertThat(brief.indicators())
        .extracting(IndicatorRow::light)
        .containsExactly(Light.RED, Light.RED);
    assertThat(brief.lights()).isEqualTo(new LightCounts(0, 0, 1, 0, 0, 0, 0));
  }

  @Test
  void confinedToOneCampaignARowShowsTheValueThatTheOtherCampaignReported() {
    var brief =
        SampleProgramme.of2023()
            .campaign(2, "第二仗")
            .task(1, "1.01", List.of("A"), total("a", "社零", "亿元", "100"))
            .task(2, "2.01", List.of("B"), sameAs("a", total("b", "社零", "亿元", "100")))
            .report(XUN, "1.01", "A", IN_TIME, "a=5")
            .brief(XUN, AFTER_DUE, 2);

    assertThat(brief.indicators()).extracting(IndicatorRow::indicator).containsExactly("b");
    assertThat(brief.indicators().getFirst().value()).hasToString("5");
    assertThat(brief.lights()).isEqualTo(new LightCounts(0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void aMarkThatPointsToAGoalIsShownAndTheRowStillCounts() {
    var brief =
        SampleProgramme.of2023()
            .task(1, "1.01", List.of("A"), sameAs("goal-1", total("a", "社零", "亿元", "100")))
            .brief(XUN, AFTER_DUE);

    assertThat(brief.indicators().getFirst().sameAs()).isEqualTo("goal-1");
    assertThat(brief.lights().grey()).isEqualTo(1);
  }

  @Test
  void aChainOfMarksIsOneFigureAndCountsByItsEnd() {
    var same =
        new SameFigures(
            List.of(
                sameAs("b", total("a", "甲", "家", "1")),
                sameAs("c", total("b", "乙", "家", "1")),
                total("c", "丙", "家", "1")));

    assertThat(same.canonical("a")).isEqualTo("c");
    assertThat(same.canonical("b")).isEqualTo("c");
  }

  @Test
  void aRingOfMarksIsOneFigureAndCountsByItsFirst() {
    var same =
        new SameFigures(
            List.of(
                sameAs("b", total("x", "丁", "家", "1")),
                sameAs("b", total("a", "甲", "家", "1")),
                sameAs("a", total("b", "乙", "家", "1"))));

    assertThat(List.of("x", "a", "b")).allMatch(code -> same.canonical(code).equals("a"));
  }

  private static SampleProgramme plan(String... leads) {
    return SampleProgramme.of2023().task(1, "1.01", List.of(leads), total("a", "社零", "亿元", "100"));
  }

  private static SampleProgramme pair() {
    return plan("A").task(1, "1.02", List.of("B"), sameAs("a", total("b", "社零", "亿元", "100")));
  }

  private static Map<String, String> values(SampleProgramme plan) {
    var values = new TreeMap<String, String>();
    plan.brief(XUN, AFTER_DUE)
        .indicators()
        .forEach(row -> values.put(row.indicator(), String.valueOf(row.value())));
    return values;
  }
}
