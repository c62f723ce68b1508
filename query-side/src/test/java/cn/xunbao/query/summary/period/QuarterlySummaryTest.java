package cn.xunbao.query.summary.period;

import static cn.xunbao.query.document.DocumentSamples.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.item.ItemClosed;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.events.item.ItemReopened;
import cn.xunbao.events.item.ProblemGrade;
import cn.xunbao.events.item.ProblemRaised;
import cn.xunbao.events.item.ProblemSource;
import cn.xunbao.events.measure.MeasureDecided;
import cn.xunbao.events.measure.MeasureKind;
import cn.xunbao.events.measure.MeasureProposed;
import cn.xunbao.events.programme.Rhythm;
import cn.xunbao.events.programme.RhythmAdopted;
import cn.xunbao.events.value.ValueAssessed;
import cn.xunbao.events.value.ValueCertified;
import cn.xunbao.events.value.ValueVerified;
import cn.xunbao.item.ItemLife;
import cn.xunbao.measure.MeasureLife;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.query.fact.MeasureTrack;
import cn.xunbao.query.fact.TrackedItems;
import cn.xunbao.query.summary.Light;
import cn.xunbao.query.summary.SampleProgramme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuarterlySummaryTest {

  private static final String JUDGED = "2023-07-05T09:00:00";

  @Test
  void aQuarterJoinsNineTenDayPeriodsAndShowsEachFigureTenDaysByTenDays() {
    var summary = quarter();

    assertThat(summary.kind()).isEqualTo("季总结");
    assertThat(summary.byPart()).hasSize(9);
    assertThat(summary.trends())
        .singleElement()
        .satisfies(
            trend -> {
              assertThat(trend.points())
                  .extracting(point -> point.period() + " " + point.gapPoints())
                  .containsExactly("2023-04-X1 2.22", "2023-04-X2 9.44", "2023-04-X3 16.67");
              assertThat(trend.basis().positions()).containsExactly(3L, 5L, 7L);
            });
  }

  @Test
  void whatEachRemainingTenDayPeriodMustBringIsReckonedFromTheDataPeriodOfTheLastValue() {
    var outlook = Derived.of(MonthlySummaryTest.april(), "2023-Q2", "2023-05-05T09:00:00");

    assertThat(outlook.summary().until()).isEqualTo("2023-05-X1");
    var april = Derived.of(MonthlySummaryTest.april(), "2023-Q2", "2023-04-30T12:00:00").summary();
    assertThat(april.outlook())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.remaining()).isEqualTo(24);
              assertThat(one.average()).hasToString("4.17");
              assertThat(one.needed()).hasToString("2.08");
              assertThat(one.reachable()).isTrue();
              assertThat(one.basis().positions()).containsExactly(7L);
            });
  }

  @Test
  void reportingCostsAreEstimatedByARateThatIsNamed() {
    assertThat(quarter().costs().getFirst().basis().explanation())
        .isEqualTo("报送3件、填写6项，按每件3分钟、每项2分钟估算，约21分钟；只用于减负，不作评价。");
  }

  @Test
  void aMeasureIsShownWithThePunctualityBeforeAndAfterIt() {
    var track = taken("1.02", "B", "2023-04-21T09:00:00");

    var measures =
        Derived.of(
                MonthlySummaryTest.april(),
                "2023-Q2",
                JUDGED,
                null,
                TrackedItems.NONE,
                List.of(track))
            .summary()
            .measures();

    assertThat(measures)
        .singleElement()
        .satisfies(
            measure -> {
              assertThat(measure.onTimeBefore()).hasToString("50.00");
              assertThat(measure.onTimeAfter()).hasToString("0.00");
              assertThat(measure.basis().positions()).containsExactly(8L, 9L);
            });
  }

  @Test
  void aMeasureIsShownWithTheLightAndGapOfItsTaskBeforeItAndAtTheEnd() {
    var programme = MonthlySummaryTest.behind();

    var measure =
        Derived.of(
                programme,
                "2023-04",
                "2023-05-05T09:00:00",
                null,
                TrackedItems.NONE,
                List.of(taken("1.01", "A", "2023-04-21T09:00:00")))
            .summary()
            .measures()
            .getFirst();

    assertThat(measure.lightBefore()).isEqualTo(Light.RED);
    assertThat(measure.gapBefore()).hasToString("-15.56");
    assertThat(measure.lightAfter()).isEqualTo(Light.YELLOW);
    assertThat(measure.gapAfter()).hasToString("-3.33");
    assertThat(measure.basis().explanation())
        .endsWith("所涉任务采取前亮红灯（最低差距-15.56个百分点），期末亮黄灯（最低差距-3.33个百分点）。");
    assertThat(measure.basis().positions()).containsExactly(2L, 3L, 8L, 9L);
  }

  @Test
  void aMeasureOfTheFirstTenDaysIsHeldToThePeriodBefore() {
    var measure =
        Derived.of(
                MonthlySummaryTest.behind(),
                "2023-04",
                "2023-05-05T09:00:00",
                null,
                TrackedItems.NONE,
                List.of(taken("1.01", "A", "2023-04-03T09:00:00")))
            .summary()
            .measures()
            .getFirst();

    assertThat(measure.lightBefore()).as("nothing was reported in March").isEqualTo(Light.GREY);
    assertThat(measure.gapBefore()).isNull();
    assertThat(measure.basis().explanation()).contains("采取前亮灰灯，期末亮黄灯");
  }

  @Test
  void whatWasAssessedCertifiedAndVerifiedStandsBesideWhatWasReported() {
    var reported = new BigDecimal("50.00");
    var programme =
        MonthlySummaryTest.april()
            .check(
                new ValueAssessed(
                    "sample", "1.01-i1", "1.01", "A", "2023-04", reported, dec("48.5"), "剔除重复"))
            .check(
                new ValueCertified(
                    "sample", "1.01-i1", "1.01", "A", "2023-04", dec("48.5"), "统评〔2023〕4号"))
            .check(
                new ValueVerified(
                    "sample", "1.01-i1", "1.01", "A", "2023-04", dec("48.5"), dec("48"), "抽查核减"))
            .check(
                new ValueAssessed(
                    "sample", "1.01-i1", "1.01", "A", "2023-05", dec("55"), dec("55"), null));

    var checked = Derived.of(programme, "2023-Q2", JUDGED).summary().checkedFigures();

    assertThat(checked)
        .extracting(one -> "%s %s".formatted(one.dataPeriod(), one.basis().explanation()))
        .containsExactly(
            "2023-04 报送50.00，评估48.5，认定48.5，核验48；相差-2.00。", "2023-05 报送55，评估55，认定—，核验—；相差0。");
    assertThat(checked.getFirst().basis().positions()).containsExactly(8L, 9L, 10L);
    assertThat(Derived.of(programme, "2023-Q3", JUDGED).summary().checkedFigures())
        .as("data periods that end in another quarter")
        .isEmpty();
    assertThat(text(programme, Derived.of(programme, "2023-Q2", JUDGED).summary(), false))
        .contains("（三）核验对照")
        .containsPattern("1\\.01-i1 +甲局 +2023年4月 +50\\.00 +48\\.5 +48\\.5 +48 +-2\\.00");
  }

  @Test
  void aProblemThatWasReopenedComesBackInMonthAndQuarter() {
    var raised =
        new ProblemRaised(
            "sample",
            "P0001",
            "1.02",
            1,
            ProblemSource.INSPECTION,
            ProblemGrade.ORDINARY,
            "占道经营。",
            SampleProgramme.at("2023-04-11T10:00:00"),
            null);
    var life =
        ItemLife.after(
            ItemLife.after(
                ItemLife.after(null, raised, SampleProgramme.at("2023-04-11T10:00:00")),
                new ItemClosed("sample", ItemKind.PROBLEM, "P0001", "1.02", "B", "整改到位"),
                SampleProgramme.at("2023-04-18T10:00:00")),
            new ItemReopened("sample", ItemKind.PROBLEM, "P0001", "1.02", "B", "回头看复发"),
            SampleProgramme.at("2023-04-25T10:00:00"));
    var problems = new TrackedItems(List.of(life), Map.of("P0001", List.of(20L, 21L, 22L)));

    for (var period : List.of("2023-04", "2023-Q2")) {
      var recurrent =
          Derived.of(MonthlySummaryTest.april(), period, JUDGED, null, problems, List.of())
              .summary()
              .problems()
              .recurrent();
      assertThat(recurrent)
          .singleElement()
          .satisfies(
              one -> {
                assertThat(one.basis().explanation()).isEqualTo("问题P0001销号后又重新打开1次。");
                assertThat(one.basis().positions()).containsExactly(20L, 21L, 22L);
                assertThat(one.text()).isEqualTo("占道经营。");
              });
    }
  }

  private static MeasureTrack taken(String task, String unit, String at) {
    var proposed =
        new MeasureProposed(
            "sample", "C1", task, unit, MeasureKind.TALK, List.of(3L), "市政府督查室", "进度滞后");
    return new MeasureTrack(
        MeasureLife.after(
            MeasureLife.after(null, proposed),
            new MeasureDecided("sample", "C1", task, unit, true, "督字1号", "情况属实", null)),
        SampleProgramme.at(at),
        List.of(8L, 9L));
  }

  private static BigDecimal dec(String value) {
    return new BigDecimal(value);
  }

  @Test
  void aProductIsCalledAsTheAdoptedRhythmSays() {
    var programme =
        MonthlySummaryTest.april()
            .adopt(rhythm(PeriodKind.QUARTER, "小结"))
            .adopt(rhythm(PeriodKind.FORTNIGHT, "对账"));

    assertThat(kind(programme, "2023-Q2")).isEqualTo("季小结");
    assertThat(kind(programme, "2023-F10")).isEqualTo("双周对账");
    assertThat(kind(programme, "2023-W18")).isEqualTo("周调度");
    assertThat(kind(programme, "2023-H1")).isEqualTo("半年总结");
    assertThat(kind(programme, "2023")).isEqualTo("年总结");
  }

  private static String kind(SampleProgramme programme, String period) {
    return Derived.of(programme, period, JUDGED).summary().kind();
  }

  private static RhythmAdopted rhythm(PeriodKind kind, String product) {
    return new RhythmAdopted(
        "sample", 1, "会议纪要", null, new Rhythm(kind, product, List.of(), false), "2023-04");
  }

  private static PeriodSummary quarter() {
    return Derived.of(MonthlySummaryTest.april(), "2023-Q2", JUDGED).summary();
  }
}
