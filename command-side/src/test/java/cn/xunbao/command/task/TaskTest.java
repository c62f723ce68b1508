package cn.xunbao.command.task;

import static cn.xunbao.command.Fixtures.caused;
import static cn.xunbao.command.Fixtures.command;
import static cn.xunbao.command.Fixtures.refused;
import static cn.xunbao.command.SamplePlan.GROUP;
import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.OTHER;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.RESPONSIBLE;
import static cn.xunbao.command.SamplePlan.TASK;
import static cn.xunbao.command.SamplePlan.TASK_WITHOUT_LEAD;

import cn.xunbao.command.Fixtures;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.programme.ProgrammeClosed;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.events.task.LeadUnitsAssigned;
import cn.xunbao.events.task.TaskDropped;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.task.TaskPeople;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaskTest {

  private static final EventMetadata OFFICE = SamplePlan.byOffice("2023-04-03T09:00:00+08:00");

  private static final TaskDropped DROPPED =
      new TaskDropped(PROGRAMME, TASK, 1, "调整文件", LocalDate.of(2023, 4, 3), "取消");

  private final SamplePlan plan = new SamplePlan();
  private final AggregateTestFixture<Task> task = Fixtures.of(Task.class);

  @BeforeEach
  void rulesOverTheUnitsOfThePlan() {
    var store = plan.store();
    task.registerInjectableResource(new LeadRules(new UnitDirectory(store), store));
  }

  @Test
  void aTaskIsDefinedAsThePlanStatesIt() {
    task.givenNoPriorActivity();
    task.whenConstructing(() -> new Task(new DefineTask(SamplePlan.task())))
        .expectEvents(SamplePlan.task());
  }

  @Test
  void theFirstLeadOfATaskThatNamesNoneIsAssigned() {
    task.given(SamplePlan.taskWithoutLead())
        .when(assign(TASK_WITHOUT_LEAD, LEAD))
        .expectEvents(assigned(TASK_WITHOUT_LEAD, List.of(LEAD), List.of()))
        .expectResultMessagePayload(answer(TASK_WITHOUT_LEAD, List.of(LEAD), 1, true));
  }

  @Test
  void whoAssignedTheLeadAndWhenGoesWithTheEvent() {
    task.given(SamplePlan.taskWithoutLead())
        .when(assign(TASK_WITHOUT_LEAD, LEAD))
        .expectEvents(caused(assigned(TASK_WITHOUT_LEAD, List.of(LEAD), List.of()), OFFICE));
  }

  @Test
  void aLaterLeadReplacesTheOneThatThePlanNamesAndTheEventSaysWhichThatWas() {
    task.given(SamplePlan.task())
        .when(assign(TASK, OTHER))
        .expectEvents(assigned(TASK, List.of(OTHER), List.of(LEAD)));
  }

  @Test
  void aLeadThatWasAssignedCanBeReplacedInTurn() {
    task.given(SamplePlan.task(), assigned(TASK, List.of(OTHER), List.of(LEAD)))
        .when(assign(TASK, RESPONSIBLE))
        .expectEvents(assigned(TASK, List.of(RESPONSIBLE), List.of(OTHER)))
        .expectResultMessagePayload(answer(TASK, List.of(RESPONSIBLE), 2, true));
  }

  @Test
  void severalUnitsLeadJointly() {
    task.given(SamplePlan.task())
        .when(assign(TASK, LEAD, OTHER, RESPONSIBLE))
        .expectEvents(assigned(TASK, List.of(LEAD, OTHER, RESPONSIBLE), List.of(LEAD)));
  }

  @Test
  void theSameLeadsOnceMoreAreNoEvent() {
    task.given(SamplePlan.task(), assigned(TASK, List.of(LEAD, OTHER), List.of(LEAD)))
        .when(assign(TASK, LEAD, OTHER))
        .expectNoEvents()
        .expectResultMessagePayload(answer(TASK, List.of(LEAD, OTHER), 1, false));
  }

  @Test
  void theLeadsThatThePlanNamesOnceMoreAreNoEvent() {
    task.given(SamplePlan.task())
        .when(assign(TASK, LEAD))
        .expectNoEvents()
        .expectResultMessagePayload(answer(TASK, List.of(LEAD), 0, false));
  }

  @Test
  void anotherOrderOfTheSameLeadsIsAnEventForTheFirstIsThePrimary() {
    task.given(SamplePlan.task(), assigned(TASK, List.of(LEAD, OTHER), List.of(LEAD)))
        .when(assign(TASK, OTHER, LEAD))
        .expectEvents(assigned(TASK, List.of(OTHER, LEAD), List.of(LEAD, OTHER)));
  }

  @Test
  void anotherPersonInChargeIsAnEventThoughTheLeadsStayTheSame() {
    task.given(SamplePlan.task())
        .when(
            command(
                new AssignLeadUnit(
                    new TaskId(PROGRAMME, TASK),
                    List.of(LEAD),
                    "分工调整",
                    "向副局长",
                    null,
                    "贸易股",
                    ExpectedVersion.ANY),
                OFFICE))
        .expectEvents(
            new LeadUnitsAssigned(
                PROGRAMME, TASK, List.of(LEAD), List.of(LEAD), "分工调整", "向副局长", null, "贸易股"));
  }

  @Test
  void anUnknownUnitCannotLead() {
    task.given(SamplePlan.task())
        .when(assign(TASK, LEAD, "433199-999"))
        .expectNoEvents()
        .expectException(refused(ProblemType.INVALID_REQUEST, "/units/1 unknown-unit"));
  }

  @Test
  void aTextThatCanBeNoCodeIsAnUnknownUnit() {
    task.given(SamplePlan.task())
        .when(assign(TASK, "unit:x/y"))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/units/0 unknown-unit"));
  }

  @Test
  void aGroupWhoseMembersAreNotNamedCannotLead() {
    task.given(SamplePlan.task())
        .when(assign(TASK, GROUP))
        .expectNoEvents()
        .expectException(refused(ProblemType.INVALID_REQUEST, "/units/0 group-without-members"));
  }

  @Test
  void aUnitCannotLeadTwice() {
    task.given(SamplePlan.task())
        .when(assign(TASK, LEAD, OTHER, LEAD))
        .expectNoEvents()
        .expectException(refused(ProblemType.INVALID_REQUEST, "/units/2 duplicate"));
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    task.given(SamplePlan.task())
        .when(assign(TASK, GROUP, "433199-999", GROUP))
        .expectException(
            refused(
                ProblemType.INVALID_REQUEST,
                "/units/0 group-without-members",
                "/units/1 unknown-unit",
                "/units/2 group-without-members",
                "/units/2 duplicate"));
  }

  @Test
  void aTaskThatDoesNotExistGetsNoLead() {
    task.givenNoPriorActivity()
        .when(assign("9.99", LEAD))
        .expectNoEvents()
        .expectException(AggregateNotFoundException.class);
  }

  @Test
  void whoHasSeenTheTaskAsItIsMayReplaceItsLead() {
    task.given(SamplePlan.task(), assigned(TASK, List.of(OTHER), List.of(LEAD)))
        .when(assign(TASK, ExpectedVersion.of(1), RESPONSIBLE))
        .expectEvents(assigned(TASK, List.of(RESPONSIBLE), List.of(OTHER)));
  }

  @Test
  void whoHasSeenAnEarlierVersionOfTheTaskIsToldToLookAgain() {
    task.given(SamplePlan.task(), assigned(TASK, List.of(OTHER), List.of(LEAD)))
        .when(assign(TASK, ExpectedVersion.of(0), RESPONSIBLE))
        .expectNoEvents()
        .expectException(refused(ProblemType.PRECONDITION_FAILED));
  }

  @Test
  void whatIsSoAlreadyIsAnsweredWhicheverVersionTheCallerHasSeen() {
    task.given(SamplePlan.task(), assigned(TASK, List.of(OTHER), List.of(LEAD)))
        .when(assign(TASK, ExpectedVersion.of(0), OTHER))
        .expectNoEvents()
        .expectResultMessagePayload(answer(TASK, List.of(OTHER), 1, false));
  }

  @Test
  void aTaskThatWasDroppedGetsNoLeadAnyMore() {
    task.given(SamplePlan.task(), DROPPED)
        .when(assign(TASK, OTHER))
        .expectNoEvents()
        .expectException(refused(ProblemType.CONFLICT));
  }

  @Test
  void evenTheLeadThatATaskHadIsNotConfirmedOnceItIsDropped() {
    task.given(SamplePlan.task(), DROPPED)
        .when(assign(TASK, LEAD))
        .expectNoEvents()
        .expectException(refused(ProblemType.CONFLICT));
  }

  @Test
  void nobodyAnswersForATaskAnewOnceItIsDropped() {
    task.given(SamplePlan.task(), DROPPED)
        .when(
            command(
                new NamePeople(
                    new TaskId(PROGRAMME, TASK),
                    new TaskPeople(null, "向副局长", null, null),
                    "分工调整",
                    ExpectedVersion.ANY),
                OFFICE))
        .expectNoEvents()
        .expectException(refused(ProblemType.CONFLICT));
  }

  @Test
  void aTaskOfAClosedProgrammeGetsNoLeadAnyMore() {
    plan.append(new ProgrammeId(PROGRAMME), new ProgrammeClosed(PROGRAMME, "年度办结"));
    task.given(SamplePlan.task())
        .when(assign(TASK, OTHER))
        .expectNoEvents()
        .expectException(refused(ProblemType.PROGRAMME_CLOSED));
  }

  private static Object assign(String code, String... units) {
    return assign(code, ExpectedVersion.ANY, units);
  }

  private static Object assign(String code, ExpectedVersion expected, String... units) {
    return command(
        new AssignLeadUnit(
            new TaskId(PROGRAMME, code), List.of(units), "市政府常务会议明确", null, null, null, expected),
        OFFICE);
  }

  private static LeadUnitsAssigned assigned(
      String code, List<String> units, List<String> previous) {
    return new LeadUnitsAssigned(PROGRAMME, code, units, previous, "市政府常务会议明确", null, null, null);
  }

  private static Change<List<String>> answer(
      String code, List<String> units, long sequence, boolean changed) {
    return new Change<>(units, "task:" + PROGRAMME + "/" + code, sequence, changed);
  }
}
