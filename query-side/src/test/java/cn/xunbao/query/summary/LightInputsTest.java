package cn.xunbao.query.summary;

import static cn.xunbao.query.document.DocumentSamples.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.LightTableAdopted;
import cn.xunbao.events.unit.Relation;
import cn.xunbao.events.unit.UnitClassified;
import cn.xunbao.light.Colour;
import cn.xunbao.light.Condition;
import cn.xunbao.light.LadderStep;
import cn.xunbao.light.LightRow;
import cn.xunbao.light.LightTable;
import cn.xunbao.light.Quantity;
import cn.xunbao.light.RatingLights;
import cn.xunbao.light.Warning;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.TaskWork;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules that look at more than the gap: at earlier periods, and at peers. */
class LightInputsTest {

  private static final String JUDGED = "2023-05-08T09:00:00";
  private static final String REPORTED = "2023-05-01T09:00:00";
  private static final List<String> PERIODS = List.of("2023-04-X3", "2023-04-X2", "2023-04-X1");

  @Test
  void aRunCountsThePeriodsBehindScheduleUpToThisOne() {
    var plan = plan(byRun()).task(1, "1.01", List.of("A"), total("1.01"));
    reports(plan, "1.01", "90", "5", "5");

    var behindTwice = row(plan, "2023-04-X2");
    assertThat(behindTwice.light()).isEqualTo(Light.RED);
    assertThat(behindTwice.warning()).isEqualTo(Warning.ORANGE);
    assertThat(behindTwice.explanation()).contains("连续落后旬数2旬", "按亮灯规则第2版亮红灯并发橙色预警");
    assertThat(row(plan, "2023-04-X1").light()).isEqualTo(Light.YELLOW);
    assertThat(row(plan, "2023-04-X3").light()).isEqualTo(Light.GREEN);
    assertThat(row(plan, "2023-04-X3").warning()).isNull();
  }

  @Test
  void aPeriodWithoutAReportEndsARun() {
    var plan = plan(byRun()).task(1, "1.01", List.of("A"), total("1.01"));
    report(plan, "2023-04-X3", "1.01", "5");
    report(plan, "2023-04-X1", "1.01", "5");

    assertThat(row(plan, "2023-04-X3").light()).isEqualTo(Light.YELLOW);
  }

  @Test
  void theLastAmongItsPeersIsRedAndFewerThanFiveAreNotRanked() {
    var five = towns(5);
    assertThat(lights(five))
        .containsExactly(Light.GREEN, Light.GREEN, Light.GREEN, Light.GREEN, Light.RED);
    assertThat(lights(towns(4))).containsOnly(Light.YELLOW);
  }

  @Test
  void aRuleByDeadlineLightsAWholeSummary() {
    var plan =
        plan(byDeadline())
            .taskDue(1, "1.01", "2023-06-30", List.of("A"), total("1.01"))
            .taskDue(1, "1.02", "2023-05-10", List.of("A"), total("1.02"))
            .taskDue(1, "1.03", "2023-04-20", List.of("A"), total("1.03"))
            .taskDue(1, "1.04", "2023-04-30", List.of("A"), total("1.04"))
            .task(1, "1.05", List.of("A"), total("1.05"))
            .task(1, "1.06", List.of("A"), total("1.06"));
    for (var task : List.of("1.01", "1.02", "1.03", "1.04", "1.05")) {
      report(plan, "2023-04-X3", task, "50");
    }
    var brief = plan.brief("2023-04-X3", JUDGED);

    assertThat(brief.indicators())
        .extracting(IndicatorRow::light)
        .containsExactly(
            Light.GREEN, Light.YELLOW, Light.RED, Light.YELLOW, Light.GREEN, Light.GREY);
    assertThat(brief.lights()).isEqualTo(brief.byCampaign().getFirst().lights());
    assertThat(brief.indicators().get(2).explanation()).contains("逾期天数10天", "亮红灯");
    assertThat(brief.indicators().get(1).explanation()).contains("逾期天数−10天", "亮黄灯");
    assertThat(text(plan, brief, false)).contains("绿灯2项，黄灯2项，红灯1项，蓝灯0项，灰灯1项");
    var later = plan.report("2023-05-X2", "1.02", "A", "2023-05-20T09:00:00", "1.02-i=50");
    assertThat(later.brief("2023-05-X2", "2023-05-24T09:00:00").indicators().get(1).light())
        .isEqualTo(Light.RED);
  }

  /** Towns that report 50, 49, 48 … of 100. */
  private static SampleProgramme towns(int number) {
    var plan = plan(byPeers());
    for (var i = 1; i <= number; i++) {
      var town = "T" + i;
      var task = "1.0" + i;
      plan.happens(
          new UnitClassified(
              town, Relation.TOWNSHIP, "乡镇街道", LocalDate.of(2023, 1, 1), "分组", null));
      plan.task(1, task, List.of(town), total(task));
      plan.report("2023-04-X3", task, town, REPORTED, task + "-i=" + (51 - i));
    }
    return plan;
  }

  private static List<Light> lights(SampleProgramme plan) {
    return plan.brief("2023-04-X3", JUDGED).indicators().stream().map(IndicatorRow::light).toList();
  }

  private static SampleProgramme plan(LightTable table) {
    return SampleProgramme.of2023()
        .adopt(new LightTableAdopted("sample", 2, "样例", table, "2023-01-X1"));
  }

  private static IndicatorDefinition total(String task) {
    return Indicators.total(task + "-i", "总量", "家", "100");
  }

  /** Reports of the three 旬, the newest first. */
  private static void reports(SampleProgramme plan, String task, String... values) {
    for (var i = 0; i < values.length; i++) {
      report(plan, PERIODS.get(i), task, values[i]);
    }
  }

  private static void report(SampleProgramme plan, String period, String task, String value) {
    plan.report(period, task, "A", REPORTED, task + "-i=" + value);
  }

  /** Green on schedule, yellow in the first 旬 behind, red from the second on. */
  private static LightTable byRun() {
    return new LightTable(
        List.of(
            new LightRow(Colour.GREEN, List.of(upTo(Quantity.RUN, "0"))),
            new LightRow(Colour.YELLOW, List.of(between(Quantity.RUN, "0", "1"))),
            new LightRow(Colour.RED, List.of(above(Quantity.RUN, "1")))),
        List.of(new LadderStep(Warning.BLUE, 1), new LadderStep(Warning.ORANGE, 2)),
        RatingLights.DEFAULT);
  }

  /** Green until a month before the deadline, yellow until it, red past it. */
  private static LightTable byDeadline() {
    return new LightTable(
        List.of(
            new LightRow(Colour.GREEN, List.of(upTo(Quantity.DAYS, "-30"))),
            new LightRow(Colour.YELLOW, List.of(between(Quantity.DAYS, "-30", "0"))),
            new LightRow(Colour.RED, List.of(above(Quantity.DAYS, "0"))),
            new LightRow(
                Colour.GREEN, List.of(new Condition(Quantity.DAYS, null, null, null, null, true)))),
        List.of(),
        RatingLights.DEFAULT);
  }

  /** Red in the last fifth, green before, yellow where there are too few peers. */
  private static LightTable byPeers() {
    return new LightTable(
        List.of(
            new LightRow(Colour.GREEN, List.of(upTo(Quantity.PEERS, "80"))),
            new LightRow(Colour.RED, List.of(above(Quantity.PEERS, "80"))),
            new LightRow(
                Colour.YELLOW,
                List.of(new Condition(Quantity.PEERS, null, null, null, null, true)))),
        List.of(),
        RatingLights.DEFAULT);
  }

  private static Condition upTo(Quantity quantity, String bound) {
    return new Condition(quantity, null, null, null, new BigDecimal(bound), null);
  }

  private static Condition above(Quantity quantity, String bound) {
    return new Condition(quantity, null, new BigDecimal(bound), null, null, null);
  }

  private static Condition between(Quantity quantity, String above, String upTo) {
    return new Condition(quantity, null, new BigDecimal(above), null, new BigDecimal(upTo), null);
  }

  private static IndicatorRow row(SampleProgramme plan, String period) {
    var of = Period.parse(period);
    return TenDayBrief.derive(
            plan.state(),
            plan.reports(period),
            LightInputs.earlier(plan.state(), of).stream()
                .map(earlier -> plan.reports(earlier.code()))
                .toList(),
            null,
            TaskWork.NONE,
            SampleProgramme.at(JUDGED),
            of,
            null)
        .indicators()
        .getFirst();
  }
}
