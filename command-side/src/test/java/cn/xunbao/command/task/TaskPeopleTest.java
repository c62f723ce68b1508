package cn.xunbao.command.task;

import static cn.xunbao.command.Fixtures.command;
import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.OTHER;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.TASK;

import cn.xunbao.command.Fixtures;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.task.LeadUnitsAssigned;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.task.TaskPeople;
import cn.xunbao.events.task.TaskPeopleNamed;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaskPeopleTest {

  private static final EventMetadata OFFICE = SamplePlan.byOffice("2023-04-03T09:00:00+08:00");
  private static final TaskPeople PEOPLE = new TaskPeople("龙大山", "向明", "贸易股", "田小禾");

  private final AggregateTestFixture<Task> task = Fixtures.of(Task.class);

  @BeforeEach
  void rulesOverTheUnitsOfThePlan() {
    var store = new SamplePlan().store();
    task.registerInjectableResource(new LeadRules(new UnitDirectory(store), store));
  }

  @Test
  void theEventSaysWhoAnswersForTheTaskAndWhoDidBefore() {
    task.given(SamplePlan.task()).when(name(PEOPLE)).expectEvents(named(PEOPLE, TaskPeople.NOBODY));
  }

  @Test
  void theSamePeopleOnceMoreAreNoEvent() {
    task.given(SamplePlan.task(), named(PEOPLE, TaskPeople.NOBODY))
        .when(name(PEOPLE))
        .expectNoEvents();
  }

  @Test
  void thoseNamedWithTheLeadsAreThePeopleOfTheTask() {
    task.given(SamplePlan.task(), assigned(OTHER, LEAD))
        .when(name(PEOPLE))
        .expectEvents(named(PEOPLE, new TaskPeople(null, "石大川", "综合股", "彭水生")));
  }

  @Test
  void thePrincipalLeaderStaysAsLongAsTheLeadsDo() {
    task.given(SamplePlan.task(), named(PEOPLE, TaskPeople.NOBODY), assigned(LEAD, LEAD))
        .when(name(PEOPLE))
        .expectEvents(named(PEOPLE, new TaskPeople("龙大山", "石大川", "综合股", "彭水生")));
  }

  @Test
  void leadsAssignedAgainWithThePeopleThatThereAreChangeNothing() {
    task.given(SamplePlan.task(), named(PEOPLE, TaskPeople.NOBODY))
        .when(
            command(
                new AssignLeadUnit(
                    new TaskId(PROGRAMME, TASK),
                    List.of(LEAD),
                    "重复",
                    "向明",
                    "田小禾",
                    "贸易股",
                    ExpectedVersion.ANY),
                OFFICE))
        .expectNoEvents();
  }

  private static Object name(TaskPeople people) {
    return command(
        new NamePeople(new TaskId(PROGRAMME, TASK), people, "明确责任", ExpectedVersion.ANY), OFFICE);
  }

  private static TaskPeopleNamed named(TaskPeople people, TaskPeople before) {
    return new TaskPeopleNamed(PROGRAMME, TASK, people, before, "明确责任");
  }

  private static LeadUnitsAssigned assigned(String unit, String previous) {
    return new LeadUnitsAssigned(
        PROGRAMME, TASK, List.of(unit), List.of(previous), "调整", "石大川", "彭水生", "综合股");
  }
}
