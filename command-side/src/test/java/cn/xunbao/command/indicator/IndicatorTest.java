package cn.xunbao.command.indicator;

import static cn.xunbao.command.Fixtures.command;
import static cn.xunbao.command.Fixtures.refused;
import static cn.xunbao.command.SamplePlan.INDICATOR;
import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.OTHER;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.SECOND_INDICATOR;
import static cn.xunbao.command.SamplePlan.TASK;

import cn.xunbao.command.Fixtures;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.task.TaskRegister;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.indicator.BreakdownPart;
import cn.xunbao.events.indicator.Dimension;
import cn.xunbao.events.indicator.IndicatorDefined;
import cn.xunbao.events.indicator.IndicatorEvent;
import cn.xunbao.events.indicator.IndicatorId;
import cn.xunbao.events.indicator.IndicatorLinked;
import cn.xunbao.events.indicator.IndicatorValueReported;
import cn.xunbao.events.indicator.PlanPoint;
import cn.xunbao.events.indicator.TargetBrokenDown;
import cn.xunbao.events.indicator.TargetSet;
import cn.xunbao.events.programme.Direction;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.events.programme.Target;
import cn.xunbao.events.programme.Target.Operator;
import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.events.unit.UnitRegistered;
import cn.xunbao.period.PeriodKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndicatorTest {

  private static final String NOW = "2023-06-12T09:00:00+08:00";
  private static final EventMetadata OFFICE = SamplePlan.byOffice(NOW);
  private static final String DOCUMENT = "吉政办函〔2023〕21号";
  private static final String GOAL = "1-g1";
  private static final String TOWN = "433199-201";

  private final SamplePlan plan = new SamplePlan();
  private final AggregateTestFixture<Indicator> fixture = Fixtures.of(Indicator.class);

  @BeforeEach
  void thePlan() {
    plan.append(new UnitId(TOWN), new UnitRegistered(TOWN, "矮寨镇", "TOWNSHIP", List.of()));
    var store = plan.store();
    var tasks = new TaskDirectory(store);
    fixture.registerInjectableResource(
        new IndicatorReferences(
            new IndicatorDirectory(
                store,
                new ProgrammeDirectory(store),
                tasks,
                new TaskRegister(tasks, plan::streams)),
            new UnitDirectory(store)));
  }

  @Test
  void aTargetIsRevisedWithItsDocumentAndTheOneBefore() {
    given(target("100"));

    change(INDICATOR, setTarget("120"))
        .expectEvents(
            new TargetSet(
                PROGRAMME,
                INDICATOR,
                TASK,
                figure("120"),
                figure("100"),
                LocalDate.parse("2023-07-01"),
                DOCUMENT,
                null));
  }

  @Test
  void aFigureHasNoTargetInWords() {
    change(
            INDICATOR,
            new SetTarget(
                new Target(null, null, "提升"), LocalDate.parse("2023-07-01"), DOCUMENT, null))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/target conflicting"));
  }

  @Test
  void anUnknownIndicatorIsNotFound() {
    change("9.99-i9", setTarget("120")).expectException(refused(ProblemType.NOT_FOUND));
  }

  @Test
  void aPlanRunsInOrderNeverFallsAndEndsAtTheTarget() {
    given(target("100"));

    change(
            INDICATOR,
            new ApprovePlan(
                List.of(
                    point("2023-06", "50"),
                    point("2023-03", "40"),
                    point("2023-13", "60"),
                    point("2023-12", "90")),
                DOCUMENT))
        .expectException(
            refused(
                ProblemType.INVALID_REQUEST,
                "/points/1/period not-in-order",
                "/points/1/value falls",
                "/points/2/period bad-format",
                "/points/3/value not-the-target"));
    change(
            INDICATOR,
            new ApprovePlan(List.of(point("2023-06", "50"), point("2023-12", "100")), "x"))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void aPlanNeedsATarget() {
    given(defined(GOAL, null));

    change(GOAL, new ApprovePlan(List.of(point("2023-12", "100")), DOCUMENT))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/points/0/value no-target"));
  }

  @Test
  void eachBreakdownSumsToTheTargetByItself() {
    given(target("100"));

    change(INDICATOR, breakDown(Dimension.TOWNS, "60", "39.5"))
        .expectException(
            refused(
                ProblemType.INVALID_REQUEST,
                "/parts/0/unit wrong-relation",
                "/parts/1/unit wrong-relation",
                "/parts sum-differs"));
    change(
            INDICATOR,
            new BreakDownTarget(Dimension.DEPARTMENTS, List.of(part(TOWN, "100")), DOCUMENT))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/parts/0/unit wrong-relation"));
    change(INDICATOR, new BreakDownTarget(Dimension.TOWNS, List.of(part(TOWN, "100")), DOCUMENT))
        .expectSuccessfulHandlerExecution();
    change(INDICATOR, breakDown(Dimension.DEPARTMENTS, "60", "39.5"))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/parts sum-differs"));
    change(INDICATOR, breakDown(Dimension.DEPARTMENTS, "60", "40"))
        .expectEvents(
            new TargetBrokenDown(
                PROGRAMME,
                INDICATOR,
                TASK,
                Dimension.DEPARTMENTS,
                List.of(part(LEAD, "60"), part(OTHER, "40")),
                DOCUMENT));
  }

  @Test
  void aBreakdownNamesEachUnitOnceAndOnlySuchAsThereAre() {
    given(target("100"));

    change(
            INDICATOR,
            new BreakDownTarget(
                Dimension.DEPARTMENTS,
                List.of(
                    part(LEAD, "50"),
                    part(LEAD, "50"),
                    part("?", "0"),
                    part(SamplePlan.GROUP, "0")),
                DOCUMENT))
        .expectException(
            refused(
                ProblemType.INVALID_REQUEST,
                "/parts/1/unit duplicate",
                "/parts/2/unit unknown-value",
                "/parts/3/unit group"));
  }

  @Test
  void aRingOfLinksIsRefused() {
    given(new IndicatorLinked(PROGRAMME, SECOND_INDICATOR, TASK, INDICATOR, "同一数据"));

    change(INDICATOR, new LinkIndicator(SECOND_INDICATOR, "同一数据"))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/sameAs circle"));
    change(INDICATOR, new LinkIndicator(INDICATOR, "同一数据"))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/sameAs circle"));
    change(INDICATOR, new LinkIndicator("9", "同一数据"))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/sameAs unknown-value"));
  }

  @Test
  void aValueIsOfAPeriodThatIsOverAndHasData() {
    given(defined(GOAL, "100"));
    given(new SetAvailability(PeriodKind.MONTH, 15, "月报").event(view(GOAL)));

    change(GOAL, value("44", "2023-06", null))
        .expectException(
            refused(
                ProblemType.INVALID_REQUEST,
                "/dataPeriod in-the-future",
                "/dataPeriod not-available"));
    change(GOAL, value("44", "2023-05", null))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/dataPeriod not-available"));
    change(GOAL, value("44", "2023-Q1", null))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/dataPeriod not-available"));
    change(GOAL, value("44", "2022-12", null))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/dataPeriod bad-format"));
    change(GOAL, value("44", "2023-04", null)).expectSuccessfulHandlerExecution();
  }

  @Test
  void aRunningTotalFallsOnlyForAReason() {
    given(defined(GOAL, "100"));
    given(
        new IndicatorValueReported(
            PROGRAMME,
            GOAL,
            null,
            null,
            new IndicatorValue(GOAL, new BigDecimal("45"), "2023-03", null, null, null)));

    change(GOAL, value("44", "2023-04", null))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/reason required"));
    change(GOAL, value("44", "2023-04", "数据核减")).expectSuccessfulHandlerExecution();
    change(GOAL, value("44", "2023-03", null)).expectSuccessfulHandlerExecution();
  }

  @Test
  void aRankSaysAmongHowMany() {
    change(INDICATOR, new ReceiveFigure("2023-Q1", null, 9, 8, "州统计局", DOCUMENT))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/rank out-of-range"));
    change(INDICATOR, new ReceiveFigure("2023-Q1", null, 3, null, "州统计局", DOCUMENT))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/of conflicting"));
    change(INDICATOR, new ReceiveFigure("2023-Q1", null, null, null, "州统计局", DOCUMENT))
        .expectException(refused(ProblemType.INVALID_REQUEST, " required"));
  }

  @Test
  void aCodeThatIsTakenIsNotDefinedAgain() {
    fixture
        .givenNoPriorActivity()
        .when(
            command(
                new DefineIndicator(
                    new IndicatorId(PROGRAMME, INDICATOR), defined(INDICATOR, "100")),
                OFFICE))
        .expectException(refused(ProblemType.ALREADY_EXISTS));
  }

  /** What others see; the fixture has a store of its own. */
  private void given(IndicatorEvent event) {
    plan.append(event.id(), event);
  }

  private ResultValidator<Indicator> change(String code, IndicatorChange change) {
    return fixture
        .givenNoPriorActivity()
        .when(
            command(
                new ChangeIndicator(new IndicatorId(PROGRAMME, code), change, ExpectedVersion.ANY),
                OFFICE));
  }

  private IndicatorView view(String code) {
    var tasks = new TaskDirectory(plan.store());
    return new IndicatorDirectory(
            plan.store(),
            new ProgrammeDirectory(plan.store()),
            tasks,
            new TaskRegister(tasks, plan::streams))
        .require(PROGRAMME, code);
  }

  private TargetSet target(String value) {
    return new TargetSet(
        PROGRAMME, INDICATOR, TASK, figure(value), null, LocalDate.parse("2023-01-01"), "x", null);
  }

  private static IndicatorDefined defined(String code, @Nullable String target) {
    return new IndicatorDefined(
        PROGRAMME,
        code,
        null,
        1,
        new IndicatorDefinition(
            code,
            "新增市场主体",
            Measure.CUMULATIVE,
            "户",
            Direction.HIGHER_IS_BETTER,
            target == null ? null : figure(target),
            null),
        DOCUMENT);
  }

  private static SetTarget setTarget(String value) {
    return new SetTarget(figure(value), LocalDate.parse("2023-07-01"), DOCUMENT, null);
  }

  private static BreakDownTarget breakDown(Dimension dimension, String first, String second) {
    return new BreakDownTarget(
        dimension, List.of(part(LEAD, first), part(OTHER, second)), DOCUMENT);
  }

  private static BreakdownPart part(String unit, String value) {
    return new BreakdownPart(unit, new BigDecimal(value));
  }

  private static PlanPoint point(String period, String value) {
    return new PlanPoint(period, new BigDecimal(value));
  }

  private static ReportValue value(String value, String dataPeriod, @Nullable String reason) {
    return new ReportValue(
        null, new IndicatorValue(GOAL, new BigDecimal(value), dataPeriod, null, null, reason));
  }

  private static Target figure(String value) {
    return new Target(Operator.AT_LEAST, new BigDecimal(value), null);
  }
}
