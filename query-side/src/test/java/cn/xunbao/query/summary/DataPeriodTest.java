package cn.xunbao.query.summary;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.indicator.AvailabilitySet;
import cn.xunbao.events.indicator.IndicatorDefined;
import cn.xunbao.events.indicator.IndicatorLinked;
import cn.xunbao.events.indicator.IndicatorPlanApproved;
import cn.xunbao.events.indicator.IndicatorValueReported;
import cn.xunbao.events.indicator.PlanPoint;
import cn.xunbao.events.indicator.TargetSet;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.ScheduleMethod;
import cn.xunbao.events.programme.ScheduleRuleAdopted;
import cn.xunbao.events.programme.Target;
import cn.xunbao.events.programme.Target.Operator;
import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.events.report.ValueSource;
import cn.xunbao.events.report.ValueStatus;
import cn.xunbao.period.PeriodKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataPeriodTest {

  private static final IndicatorDefinition RETAIL = Indicators.total("i", "社零", "亿元", "132");
  private static final String IN_JUNE = "2023-06-12T09:00:00";
  private static final String JUDGED = "2023-06-20T09:00:00";

  @Test
  void retailSalesOfJanuaryToAprilReportedInJuneAreExactlyOnSchedule() {
    var row = june(plan().report("2023-06-X1", "1.01", "A", IN_JUNE, "i=44@2023-04"));

    assertThat(row.dataPeriod()).isEqualTo("2023-04");
    assertThat(row.doneShare()).isEqualByComparingTo("33.33");
    assertThat(row.scheduleShare()).isEqualByComparingTo("33.33");
    assertThat(row.gapPoints()).isEqualByComparingTo("0.00");
    assertThat(row.light()).isEqualTo(Light.GREEN);
    assertThat(row.explanation())
        .contains("截至2023年6月上旬末，数据所属期2023年4月，累计44亿元", "序时进度33.33%（12/36，按旬折算），与序时进度持平");
  }

  @Test
  void dataThatDoNotComeInAPeriodAreNeitherGreyNorMissed() {
    var plan = plan().settle(monthly());

    assertThat(june(plan).light()).isEqualTo(Light.NOT_DUE);
    assertThat(june(plan).explanation()).contains("数据未到期");
    assertThat(row(plan, "2023-06-X2").light()).isEqualTo(Light.GREY);
    assertThat(plan.brief("2023-06-X1", JUDGED).lights().notDue()).isEqualTo(1);
    assertThat(plan.brief("2023-06-X1", JUDGED).lights().grey()).isZero();
  }

  @Test
  void aTargetThatIsRevisedLeavesFiguresOfEarlierPeriodsAsTheyWere() {
    var plan =
        plan()
            .report("2023-06-X1", "1.01", "A", IN_JUNE, "i=44@2023-04")
            .skipTo(77)
            .settle(revised("264", "2023-06-01"));

    assertThat(june(plan).target()).isEqualTo("132");
    plan.report("2023-06-X1", "1.01", "A", IN_JUNE, "i=44");
    assertThat(june(plan).target()).isEqualTo("264");
    assertThat(june(plan).doneShare()).isEqualByComparingTo("16.67");
    assertThat(june(plan).explanation()).contains("目标依据第77号记录");
  }

  @Test
  void anApprovedPlanStandsInPlaceOfTheElapsedYear() {
    var plan =
        plan()
            .report("2023-06-X1", "1.01", "A", IN_JUNE, "i=44@2023-04")
            .skipTo(88)
            .settle(planned(point("2023-04", "33"), point("2023-12", "132")));

    assertThat(june(plan).method()).isEqualTo("PLAN");
    assertThat(june(plan).scheduleShare()).isEqualByComparingTo("25.00");
    assertThat(june(plan).gapPoints()).isEqualByComparingTo("8.33");
    assertThat(june(plan).explanation()).contains("（按批准的分期目标）", "分期目标依据第88号记录");
  }

  @Test
  void aPlanToAnotherTargetDoesNotCount() {
    var plan =
        plan()
            .report("2023-06-X1", "1.01", "A", IN_JUNE, "i=44")
            .settle(planned(point("2023-12", "132")))
            .settle(revised("264", "2023-01-01"));

    assertThat(june(plan).method()).isEqualTo("XUN_36");
  }

  @Test
  void theMethodAdoptedForAPeriodIsTheOneOfItsData() {
    var plan =
        plan()
            .report("2023-06-X1", "1.01", "A", IN_JUNE, "i=44")
            .adopt(new ScheduleRuleAdopted("sample", 2, "会议", ScheduleMethod.DAYS, "2023-05-X1"));

    assertThat(june(plan).method()).isEqualTo("DAYS");
    assertThat(june(plan).scheduleShare()).isEqualByComparingTo("44.11");
    assertThat(june(plan).explanation()).contains("（161/365，按日折算）", "序时进度规则第2版");
    plan.report("2023-06-X1", "1.01", "A", IN_JUNE, "i=44@2023-04");
    assertThat(june(plan).method()).isEqualTo("XUN_36");
  }

  @Test
  void aMilestoneWithNodesIsExpectedInParts() {
    var plan =
        SampleProgramme.of2023()
            .task(1, "1.01", List.of("A"), Indicators.milestone("i", "建成", "2023-12"))
            .report("2023-06-X1", "1.01", "A", IN_JUNE, "i=50")
            .settle(planned(point("2023-05", "40"), point("2023-12", "100")));

    assertThat(june(plan).scheduleShare()).isEqualByComparingTo("40.00");
    assertThat(june(plan).method()).isEqualTo("MILESTONE");
  }

  @Test
  void goalsStandByThemselvesAndCountNowhere() {
    var goal = Indicators.level("g", "社零增长", "%", "10");
    var plan =
        new SampleProgramme("样例", 2023, "2023-03-23T08:00:00")
            .rhythm("XUN", "简报")
            .campaign(1, "第一仗", List.of(goal))
            .task(1, "1.01", List.of("A"))
            .settle(value("9.8", "2023-04"))
            .settle(value("7.0", "2023-03"))
            .settle(value("12", "2023-06"));
    var brief = plan.brief("2023-06-X1", JUDGED);
    var row = brief.goals().getFirst();

    assertThat(row.value()).isEqualByComparingTo("9.8");
    assertThat(row.dataPeriod()).isEqualTo("2023-04");
    assertThat(row.light()).isEqualTo(Light.YELLOW);
    assertThat(row.explanation()).contains("数据所属期2023年4月（统计反馈，快报）");
    assertThat(brief.indicators()).isEmpty();
    assertThat(brief.lights().yellow()).isZero();
  }

  @Test
  void aGoalThatIsATasksFigureShowsItsValue() {
    var plan =
        new SampleProgramme("样例", 2023, "2023-03-23T08:00:00")
            .rhythm("XUN", "简报")
            .campaign(1, "第一仗", List.of(Indicators.total("g", "社零", "亿元", "132")))
            .task(1, "1.01", List.of("A"), RETAIL)
            .report("2023-06-X1", "1.01", "A", IN_JUNE, "i=44@2023-04")
            .settle(new IndicatorLinked("sample", "g", null, "i", "同一数据"));

    assertThat(plan.brief("2023-06-X1", JUDGED).goals().getFirst().value())
        .isEqualByComparingTo("44");
    assertThat(plan.brief("2023-06-X1", JUDGED).lights().green()).isEqualTo(1);
  }

  @Test
  void aGoalDefinedLaterStandsAmongThoseOfItsCampaign() {
    var later = Indicators.total("late", "新增市场主体", "户", "3000");
    var plan =
        plan().settle(new IndicatorDefined("sample", "late", null, 1, later, "吉政办函〔2023〕15号"));

    assertThat(plan.brief("2023-06-X1", JUDGED).goals())
        .extracting(GoalRow::indicator)
        .containsExactly("late");
    assertThat(plan.brief("2023-06-X1", JUDGED).goals().getFirst().light())
        .isEqualTo(Light.NOT_DUE);
  }

  private static SampleProgramme plan() {
    return SampleProgramme.of2023().task(1, "1.01", List.of("A"), RETAIL);
  }

  private static IndicatorRow june(SampleProgramme plan) {
    return row(plan, "2023-06-X1");
  }

  private static IndicatorRow row(SampleProgramme plan, String period) {
    return plan.brief(period, "2023-07-01T09:00:00").indicators().getFirst();
  }

  private static AvailabilitySet monthly() {
    return new AvailabilitySet("sample", "i", "1.01", PeriodKind.MONTH, 15, "统计月报");
  }

  private static TargetSet revised(String target, String from) {
    return new TargetSet(
        "sample",
        "i",
        "1.01",
        new Target(Operator.AT_LEAST, new BigDecimal(target), null),
        RETAIL.target(),
        LocalDate.parse(from),
        "吉政办函〔2023〕21号",
        null);
  }

  private static IndicatorPlanApproved planned(PlanPoint... points) {
    return new IndicatorPlanApproved("sample", "i", "1.01", List.of(points), "吉统〔2023〕3号");
  }

  private static PlanPoint point(String period, String value) {
    return new PlanPoint(period, new BigDecimal(value));
  }

  private static IndicatorValueReported value(String value, String dataPeriod) {
    return new IndicatorValueReported(
        "sample",
        "g",
        null,
        null,
        new IndicatorValue(
            "g",
            new BigDecimal(value),
            dataPeriod,
            ValueSource.STATISTICS,
            ValueStatus.FLASH,
            null));
  }
}
