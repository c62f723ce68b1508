package cn.xunbao.command.programme;

import static cn.xunbao.command.Fixtures.caused;
import static cn.xunbao.command.Fixtures.command;
import static cn.xunbao.command.Fixtures.refused;
import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.OTHER;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.TASK;
import static cn.xunbao.command.SamplePlan.TASK_WITHOUT_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.calendar.DueRule.Anchor;
import cn.xunbao.calendar.WorkCalendar;
import cn.xunbao.command.Fixtures;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.programme.DocumentCode;
import cn.xunbao.events.programme.DocumentCodeAdopted;
import cn.xunbao.events.programme.DueRuleAdopted;
import cn.xunbao.events.programme.JointLeadMode;
import cn.xunbao.events.programme.JointLeadRuleAdopted;
import cn.xunbao.events.programme.LightRuleAdopted;
import cn.xunbao.events.programme.LightTableAdopted;
import cn.xunbao.events.programme.PeriodsJoined;
import cn.xunbao.events.programme.ProgrammeClosed;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.events.programme.QuestionRule;
import cn.xunbao.events.programme.QuestionRuleAdopted;
import cn.xunbao.events.programme.Rhythm;
import cn.xunbao.events.programme.RhythmAdopted;
import cn.xunbao.events.programme.TaskForce;
import cn.xunbao.events.programme.TaskForceChanged;
import cn.xunbao.events.programme.TaskForceGroup;
import cn.xunbao.light.LightTable;
import cn.xunbao.period.PeriodKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decided on 13 April: 2023-04-X1 was due the day before, X2 is due on the 23rd. */
class ProgrammeChangesTest {

  private static final String NOW = "2023-04-13T09:00:00+08:00";
  private static final String BASIS = "领导小组第3次会议纪要";
  private static final DueRule AT_NOON =
      new DueRule(Anchor.PERIOD_END, 2, null, LocalTime.NOON, null, null);

  private final AggregateTestFixture<Programme> fixture = Fixtures.of(Programme.class);

  @BeforeEach
  void unitsAndTasksOfThePlan() {
    var store = new SamplePlan().store();
    fixture.registerInjectableResource(
        new PlanReferences(new UnitDirectory(store), new TaskDirectory(store)));
  }

  @Test
  void aDueRuleIsAdoptedFromTheFirstPeriodThatIsNotDueYet() {
    given()
        .when(command(change(dueRule(AT_NOON, "2023-04-X2")), SamplePlan.byOffice(NOW)))
        .expectEvents(
            caused(
                new DueRuleAdopted(PROGRAMME, 2, BASIS, AT_NOON, "2023-04-X2"),
                SamplePlan.byOffice(NOW)));
  }

  @Test
  void noRuleJudgesAgainWhatWasDue() {
    decide(dueRule(AT_NOON, "2023-04-X1"))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/from already-due"));
    decide(new AdoptJointLeads(BASIS, JointLeadMode.PRIMARY, "2023-04-X1"))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/from already-due"));
  }

  @Test
  void noRuleMakesSomethingOverdueAtOnce() {
    decide(dueRule(new DueRule(Anchor.PERIOD_START, 3), "2023-04-X2"), "2023-04-14T09:00:00+08:00")
        .expectEvents(
            new DueRuleAdopted(
                PROGRAMME, 2, BASIS, new DueRule(Anchor.PERIOD_START, 3), "2023-04-X2"));
    decide(dueRule(new DueRule(Anchor.PERIOD_START, 3), "2023-04-X2"), "2023-04-17T09:00:00+08:00")
        .expectException(refused(ProblemType.INVALID_REQUEST, "/from already-due"));
  }

  @Test
  void aRuleForQuestionsIsAdoptedLikeOthers() {
    var rule = new QuestionRule(5, 3, 6, 2, 95, 30, 2);
    decide(new AdoptQuestionRule(BASIS, rule, "2023-04-X2"))
        .expectEvents(new QuestionRuleAdopted(PROGRAMME, 1, BASIS, rule, "2023-04-X2"));
    decide(new AdoptQuestionRule(BASIS, rule, "2023-04-X1"))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/from already-due"));
  }

  @Test
  void anIssuersCodeMayBeginWithAPeriodThatIsOverAndBelongsToOneSeriesOfCirculars() {
    var monthly = new DocumentCode(null, PeriodKind.MONTH, "吉督通");
    var first = new DocumentCodeAdopted(PROGRAMME, 1, BASIS, monthly, "2023-03");
    decide(new AdoptDocumentCode(BASIS, monthly, "2023-03")).expectEvents(first);
    var ofXun = new DocumentCode(null, PeriodKind.XUN, "吉督通");
    decide(new AdoptDocumentCode(BASIS, ofXun, "2023-04-X2"), NOW, first)
        .expectException(refused(ProblemType.INVALID_REQUEST, "/code conflicting"));
    decide(new AdoptDocumentCode(BASIS, monthly, "2023-05"), NOW, first)
        .expectEvents(new DocumentCodeAdopted(PROGRAMME, 2, BASIS, monthly, "2023-05"));
    decide(new AdoptDocumentCode(BASIS, new DocumentCode(99, PeriodKind.MONTH, "吉经通"), "2024-05"))
        .expectException(
            refused(ProblemType.INVALID_REQUEST, "/campaign unknown-value", "/from bad-format"));
  }

  @Test
  void nothingIsDueBeforeItsPeriodBegins() {
    decide(dueRule(new DueRule(Anchor.PERIOD_START, -1), "2023-05-X1"))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/workdays out-of-range"));
  }

  @Test
  void aDayOfTheMonthIsForMonthsAndLongerPeriodsOnly() {
    var fifth = new DueRule(Anchor.DAY_OF_MONTH, 0, 5, null, null, null);
    decide(dueRule(fifth, "2023-05-X1"))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/kinds conflicting"));
    var monthly = new DueRule(Anchor.DAY_OF_MONTH, 0, 5, null, null, EnumSet.of(PeriodKind.MONTH));
    decide(dueRule(monthly, "2023-05"))
        .expectEvents(new DueRuleAdopted(PROGRAMME, 2, BASIS, monthly, "2023-05"));
  }

  @Test
  void aRuleHoldsFromAPeriodOfThePlansYear() {
    decide(dueRule(AT_NOON, "2024-01-X1"))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/from bad-format"));
    decide(dueRule(AT_NOON, "四月中旬"))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/from bad-format"));
  }

  @Test
  void aRuleIsAdoptedInTheVersionThatTheCallerHasSeen() {
    given()
        .when(
            command(
                new ChangeProgramme(
                    new ProgrammeId(PROGRAMME),
                    dueRule(AT_NOON, "2023-04-X2"),
                    ExpectedVersion.of(1)),
                SamplePlan.byOffice(NOW)))
        .expectException(refused(ProblemType.PRECONDITION_FAILED));
  }

  @Test
  void aRuleForLightsHoldsFromAPeriodThatIsNotDueYet() {
    var table = LightTable.ofGaps(BigDecimal.ONE, BigDecimal.ZERO);
    decide(new AdoptLights(BASIS, table, "2023-04-X1"))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/from already-due"));
    decide(
            new AdoptLights(BASIS, table, "2023-04-X2"),
            NOW,
            new LightRuleAdopted(PROGRAMME, 1, BASIS, BigDecimal.ZERO, BigDecimal.TEN.negate()))
        .expectEvents(new LightTableAdopted(PROGRAMME, 2, BASIS, table, "2023-04-X2"));
  }

  @Test
  void aCalendarHasTheYearOfThePlan() {
    var other = new WorkCalendar(2024, 2024, List.of(), List.of(), List.of());
    decide(new AdoptCalendar(BASIS, "通知", other, "2023-12-X1"))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/lastYear out-of-range"));
  }

  @Test
  void howJointLeadsOweIsAdoptedFromAPeriodOn() {
    decide(new AdoptJointLeads(BASIS, JointLeadMode.PRIMARY, "2023-04-X2"))
        .expectEvents(
            new JointLeadRuleAdopted(PROGRAMME, 1, BASIS, JointLeadMode.PRIMARY, "2023-04-X2"));
  }

  @Test
  void aRhythmIsAdoptedWithTheBeginningOfOneOfItsPeriods() {
    decide(rhythm(null, PeriodKind.WEEK, List.of(TASK), "2023-W17"))
        .expectEvents(
            new RhythmAdopted(
                PROGRAMME,
                1,
                BASIS,
                null,
                new Rhythm(PeriodKind.WEEK, "调度", List.of(TASK), false),
                "2023-W17"));
    decide(rhythm(null, PeriodKind.MONTH, List.of(), "2023-05-X2"))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/from conflicting"));
  }

  @Test
  void allThatStandsAgainstARhythmIsNamed() {
    decide(rhythm(7, PeriodKind.MONTH, List.of("9.99", "9.99"), "2023-04-X1"))
        .expectException(
            refused(
                ProblemType.INVALID_REQUEST,
                "/campaign unknown-value",
                "/tasks/0 unknown-value",
                "/tasks/1 unknown-value",
                "/tasks/1 duplicate",
                "/from already-due"));
    decide(
            new AdoptRhythm(
                BASIS, 1, new Rhythm(PeriodKind.XUN, "简报", List.of(), false), "2023-05-X1"))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/product duplicate"));
  }

  @Test
  void twoTenDayPeriodsAreJoinedOnce() {
    decide(new JoinPeriods(BASIS, "2023-04-X3", "2023-05-X1"))
        .expectEvents(new PeriodsJoined(PROGRAMME, 1, BASIS, "2023-04-X3", "2023-05-X1"));
    decide(
            new JoinPeriods(BASIS, "2023-05-X1", "2023-05-X2"),
            NOW,
            new PeriodsJoined(PROGRAMME, 1, BASIS, "2023-04-X3", "2023-05-X1"))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/periods/0 duplicate"));
  }

  @Test
  void onlyPeriodsThatFollowOneAnotherAndAreNotDueAreJoined() {
    decide(new JoinPeriods(BASIS, "2023-05-X1", "2023-04-X3"))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/periods/1 conflicting"));
    decide(new JoinPeriods(BASIS, "2023-04-X1", "2023-04-X2"))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/periods/0 already-due"));
    decide(new JoinPeriods(BASIS, "2023-04", "2023-05"))
        .expectException(
            refused(
                ProblemType.INVALID_REQUEST, "/periods/0 conflicting", "/periods/1 conflicting"));
  }

  @Test
  void aTaskForceIsSetUpAnewWithItsGroups() {
    var force = new TaskForce(LEAD, "常务副市长", "副市长", null, List.of(LEAD, OTHER));
    var groups = List.of(new TaskForceGroup("消费组", OTHER, List.of(TASK)));
    var on = LocalDate.of(2023, 4, 15);
    decide(new SetUpTaskForce(1, force, groups, on, BASIS))
        .expectEvents(new TaskForceChanged(PROGRAMME, 1, force, groups, on, BASIS));
  }

  @Test
  void aTaskForceNamesKnownUnitsAndEachTaskInOneGroup() {
    var force = new TaskForce("无此单位", null, null, null, List.of(LEAD, LEAD));
    var groups =
        List.of(
            new TaskForceGroup("甲组", null, List.of(TASK, TASK_WITHOUT_LEAD)),
            new TaskForceGroup("甲组", "也无", List.of(TASK, "8.88")));
    decide(new SetUpTaskForce(1, force, groups, LocalDate.of(2023, 4, 15), BASIS))
        .expectException(
            refused(
                ProblemType.INVALID_REQUEST,
                "/hostUnit unknown-unit",
                "/memberUnits/1 duplicate",
                "/groups/1/hostUnit unknown-unit",
                "/groups/1/tasks/1 unknown-value",
                "/groups/1/name duplicate",
                "/groups/1/tasks conflicting"));
  }

  @Test
  void theHostOfATaskForceIsTheOneOfTheDay() {
    var plan = new SamplePlan();
    plan.append(
        new ProgrammeId(PROGRAMME),
        new TaskForceChanged(
            PROGRAMME,
            1,
            new TaskForce(LEAD, null, null, null, List.of()),
            List.of(),
            LocalDate.of(2023, 4, 15),
            BASIS));
    var view = new ProgrammeDirectory(plan.store()).require(PROGRAMME);
    assertThat(view.hostOf(1, LocalDate.of(2023, 4, 14))).isNull();
    assertThat(view.hostOf(1, LocalDate.of(2023, 4, 15))).isEqualTo(LEAD);
  }

  @Test
  void theYearIsClosedAfterItsLastPeriodOnly() {
    decide(new CloseProgramme(BASIS), "2023-12-31T23:59:59+08:00")
        .expectException(refused(ProblemType.CONFLICT));
    decide(new CloseProgramme(BASIS), "2024-01-01T00:00:00+08:00")
        .expectEvents(new ProgrammeClosed(PROGRAMME, BASIS));
  }

  @Test
  void aClosedProgrammeKeepsItsRules() {
    var closed = new ProgrammeClosed(PROGRAMME, BASIS);
    decide(dueRule(AT_NOON, "2023-12-X3"), "2024-01-02T09:00:00+08:00", closed)
        .expectException(refused(ProblemType.PROGRAMME_CLOSED));
    decide(new CloseProgramme(BASIS), "2024-01-02T09:00:00+08:00", closed)
        .expectException(refused(ProblemType.PROGRAMME_CLOSED));
  }

  private ResultValidator<Programme> decide(ProgrammeChange change) {
    return decide(change, NOW);
  }

  private ResultValidator<Programme> decide(
      ProgrammeChange change, String at, DomainEvent... before) {
    return given(before).when(command(change(change), SamplePlan.byOffice(at)));
  }

  private TestExecutor<Programme> given(DomainEvent... before) {
    return fixture
        .given(SamplePlan.definition(), SamplePlan.campaign())
        .andGiven(DefaultRules.of(PROGRAMME, 2023).subList(0, 2))
        .andGiven(List.of(before));
  }

  private static ChangeProgramme change(ProgrammeChange change) {
    return new ChangeProgramme(new ProgrammeId(PROGRAMME), change, ExpectedVersion.ANY);
  }

  private static AdoptDueRule dueRule(DueRule rule, String from) {
    return new AdoptDueRule(BASIS, rule, from);
  }

  private static AdoptRhythm rhythm(
      @Nullable Integer campaign, PeriodKind kind, List<String> tasks, String from) {
    return new AdoptRhythm(BASIS, campaign, new Rhythm(kind, "调度", tasks, false), from);
  }
}
