package cn.xunbao.query.summary;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.programme.IndicatorDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Shares, gaps and lights; the figures named "circular" were published in real ones. */
class StandingTest {

  @Test
  void circularOfJuneInvestmentIs2Point89PointsAhead() {
    var row = total("368.42", "194.85", "2023-06-X3");

    assertThat(row).isEqualTo("52.89 50.00 2.89 XUN_36 green");
  }

  @Test
  void circularOfJuneProjectsAre10Point95PointsAhead() {
    assertThat(total("138.78", "84.58", "2023-06-X3")).isEqualTo("60.95 50.00 10.95 XUN_36 green");
  }

  @Test
  void circularOfAugust74PercentIs7Point33PointsAhead() {
    assertThat(total("100", "74", "2023-08-X3")).isEqualTo("74.00 66.67 7.33 XUN_36 green");
  }

  @Test
  void circularOfApril31Point7PercentIs1Point63PointsBehind() {
    assertThat(total("100", "31.7", "2023-04-X3")).isEqualTo("31.70 33.33 -1.63 XUN_36 yellow");
  }

  @Test
  void circularOfARedTotalFarBehindPrints11Point34Percent() {
    assertThat(total("67.9", "7.7", "2023-04-X3")).isEqualTo("11.34 33.33 -21.99 XUN_36 red");
  }

  @Test
  void retailSalesOfAThirdOfTheYearsTargetAreOnScheduleAtTheEndOfApril() {
    assertThat(total("132", "44", "2023-04-X3")).isEqualTo("33.33 33.33 0.00 XUN_36 green");
  }

  @Test
  void aTotalTenPointsBehindIsYellowAndAHundredthMoreIsRed() {
    assertThat(total("100", "40", "2023-06-X3")).endsWith("-10.00 XUN_36 yellow");
    assertThat(total("100", "39.99", "2023-06-X3")).endsWith("-10.01 XUN_36 red");
  }

  @Test
  void lightsGoByThePrintedFiguresSoWhatRoundsToTheScheduleIsGreen() {
    assertThat(total("100", "49.995", "2023-06-X3")).isEqualTo("50.00 50.00 0.00 XUN_36 green");
    assertThat(total("100", "99.995", "2023-06-X3")).isEqualTo("100.00 50.00 50.00 XUN_36 blue");
  }

  @Test
  void onlyARisingTotalCanBeBlue() {
    assertThat(total("10", "12", "2023-06-X3")).endsWith("blue");
    assertThat(read(Indicators.level("i", "增速", "%", "8"), "9", "2023-06-X3")).endsWith("green");
  }

  @Test
  void aCeilingIsSpentInProportionSoLessThanTheScheduleIsBetter() {
    assertThat(read(Indicators.ceiling("i", "事故", "起", "10"), "4", "2023-06-X3"))
        .isEqualTo("40.00 50.00 10.00 XUN_36 green");
    assertThat(read(Indicators.ceiling("i", "事故", "起", "10"), "12", "2023-06-X3"))
        .isEqualTo("120.00 50.00 -70.00 XUN_36 red");
  }

  @Test
  void aGrowthRateIsSetAgainstTheTargetItselfNeverTheElapsedYear() {
    assertThat(read(Indicators.level("i", "增速", "%", "8"), "5.2", "2023-01-X1"))
        .isEqualTo("5.20 8.00 -2.80 TARGET yellow");
    assertThat(read(Indicators.level("i", "提升", "个百分点", "2"), "2.005", "2023-01-X1"))
        .isEqualTo("2.01 2.00 0.01 TARGET green");
  }

  @Test
  void aFallingRateBelowItsLimitIsGreen() {
    assertThat(read(Indicators.limit("i", "下降", "%", "-5"), "-7.5", "2023-01-X1"))
        .isEqualTo("-7.50 -5.00 2.50 TARGET green");
  }

  @Test
  void aLevelInAnotherUnitIsAShareOfItsTarget() {
    assertThat(read(Indicators.limit("i", "森林火灾受害率", "‰", "0.9"), "0.5", "2023-01-X1"))
        .isEqualTo("55.56 100.00 44.44 TARGET green");
    assertThat(read(Indicators.limit("i", "死亡率", null, "0.8"), "0.9", "2023-01-X1"))
        .isEqualTo("112.50 100.00 -12.50 TARGET red");
  }

  @Test
  void aMilestoneIsExpectedOnlyFromItsDateOn() {
    var done = Indicators.milestone("i", "开工", "2023-06");

    assertThat(read(done, "80", "2023-06-X2")).isEqualTo("80.00 0.00 80.00 MILESTONE green");
    assertThat(read(done, "80", "2023-06-X3")).isEqualTo("80.00 100.00 -20.00 MILESTONE red");
    assertThat(read(done, "100", "2023-06-X3")).isEqualTo("100.00 100.00 0.00 MILESTONE green");
  }

  @Test
  void aMilestoneWithoutAReadableDateIsNotReckoned() {
    assertThat(read(Indicators.milestone("i", "开工", "年底前"), "80", "2023-06-X3"))
        .isEqualTo("null null null null notApplicable");
  }

  @Test
  void aTargetOfZeroHasNoSharesAndALightByTheSideOfZero() {
    var ceiling = Indicators.ceiling("i", "高风险机构", "家", "0");

    assertThat(read(ceiling, "0", "2023-06-X3")).isEqualTo("null null null XUN_36 green");
    assertThat(read(ceiling, "1", "2023-06-X3")).isEqualTo("null null null XUN_36 red");
    assertThat(read(Indicators.level("i", "增速", "%", "0"), "0.0", "2023-06-X3"))
        .isEqualTo("null null null TARGET green");
    assertThat(read(Indicators.level("i", "增速", "%", "0"), "-0.1", "2023-06-X3"))
        .isEqualTo("null null null TARGET red");
  }

  @Test
  void withoutAValueTheScheduleStandsAndTheLightIsGrey() {
    assertThat(read(Indicators.total("i", "社零", "亿元", "132"), null, "2023-06-X2"))
        .isEqualTo("null 47.22 null XUN_36 grey");
    assertThat(read(Indicators.level("i", "增速", "%", "8"), null, "2023-06-X2"))
        .isEqualTo("null 8.00 null TARGET grey");
  }

  @Test
  void wordsAndAMissingTargetAreNotReckonedEvenWithAValue() {
    assertThat(read(Indicators.words("i", "满意度", "明显提升"), "5", "2023-06-X2"))
        .isEqualTo("null null null null notApplicable");
    assertThat(read(Indicators.withoutTarget("i", "新增"), "5", "2023-06-X2"))
        .isEqualTo("null null null null notApplicable");
  }

  @Test
  void aTaskThatIsNotReportedEachTenDaysIsNotDue() {
    var brief =
        new SampleProgramme("样例方案", 2023, "2023-03-23T08:00:00")
            .campaign(1, "第一仗", SampleProgramme.rhythmOf("MONTH", "调度"))
            .task(1, "1.01", List.of("A"), Indicators.total("i", "社零", "亿元", "132"))
            .brief("2023-06-X2", "2023-06-21T09:00:00");

    assertThat(brief.indicators().getFirst().light()).isEqualTo(Light.NOT_DUE);
    assertThat(brief.lights().notDue()).isEqualTo(1);
  }

  private static String total(String target, String value, String period) {
    return read(Indicators.total("i", "指标", "亿元", target), value, period);
  }

  private static String read(IndicatorDefinition indicator, @Nullable String value, String period) {
    var plan =
        new SampleProgramme("样例方案", 2023, "2022-12-31T08:00:00")
            .rhythm("XUN", "简报")
            .campaign(1, "第一仗")
            .task(1, "1.01", List.of("A"), indicator);
    if (value != null) {
      plan.report(period, "1.01", "A", "2023-01-01T09:00:00", "i=" + value);
    }
    var row = plan.brief(period, "2023-12-31T09:00:00").indicators().getFirst();
    return "%s %s %s %s %s"
        .formatted(
            row.doneShare(),
            row.scheduleShare(),
            row.gapPoints(),
            row.method(),
            row.light().json());
  }
}
