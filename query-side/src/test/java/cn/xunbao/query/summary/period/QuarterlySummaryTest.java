package cn.xunbao.query.summary.period;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.measure.MeasureDecided;
import cn.xunbao.events.measure.MeasureKind;
import cn.xunbao.events.measure.MeasureProposed;
import cn.xunbao.events.programme.Rhythm;
import cn.xunbao.events.programme.RhythmAdopted;
import cn.xunbao.measure.MeasureLife;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.query.fact.MeasureTrack;
import cn.xunbao.query.fact.TrackedItems;
import cn.xunbao.query.summary.SampleProgramme;
import java.util.List;
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
    var proposed =
        new MeasureProposed(
            "sample", "C1", "1.02", "B", MeasureKind.TALK, List.of(6L), "市政府督查室", "多次迟报");
    var life =
        MeasureLife.after(
            MeasureLife.after(null, proposed),
            new MeasureDecided("sample", "C1", "1.02", "B", true, "督字1号", "情况属实", null));
    var track = new MeasureTrack(life, SampleProgramme.at("2023-04-21T09:00:00"), List.of(8L, 9L));

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
