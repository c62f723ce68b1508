package cn.xunbao.command.item;

import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.OTHER;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.RESPONSIBLE;
import static cn.xunbao.command.SamplePlan.TASK;
import static cn.xunbao.command.item.SampleProblem.DEADLINE;
import static cn.xunbao.command.item.SampleProblem.ID;
import static cn.xunbao.command.item.SampleProblem.acknowledged;
import static cn.xunbao.command.item.SampleProblem.assigned;
import static cn.xunbao.command.item.SampleProblem.raised;
import static cn.xunbao.command.item.SampleProblem.reported;

import cn.xunbao.command.Fixtures;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.item.DecisionTaken;
import cn.xunbao.events.item.EscalationRung;
import cn.xunbao.events.item.ItemAcknowledged;
import cn.xunbao.events.item.ItemAssigned;
import cn.xunbao.events.item.ItemChecked;
import cn.xunbao.events.item.ItemEscalated;
import cn.xunbao.events.item.ItemEvent;
import cn.xunbao.events.item.ItemId;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.events.item.ProblemEscalated;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.events.unit.UnitMerged;
import java.time.LocalDate;
import java.util.Arrays;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** The lead is merged into another unit on 17 April 2023; what it held is due on the 21st. */
class ItemSuccessionTest {

  private static final String BEFORE = "2023-04-14T10:00:00+08:00";
  private static final String AFTER = "2023-04-17T10:00:00+08:00";
  private static final String OVERDUE = "2023-04-24T09:00:00+08:00";
  private static final ExpectedVersion ANY = ExpectedVersion.ANY;
  private static final ItemId DECISION = new ItemId(ItemKind.DECISION, PROGRAMME, "D0001");

  @Test
  void anOpenItemPassesToTheSuccessorOnTheDayOnWhichTheUnitEnds() {
    given(raised(), assigned())
        .when(by(OTHER, new AcknowledgeItem(ID, OTHER, ANY), BEFORE))
        .expectException(Fixtures.refused(ProblemType.FORBIDDEN));
    given(raised(), assigned())
        .when(by(OTHER, new AcknowledgeItem(ID, OTHER, ANY), AFTER))
        .expectEvents(new ItemAcknowledged(PROGRAMME, ItemKind.PROBLEM, ID.item(), TASK, OTHER));
    given(raised(), assigned())
        .when(by(LEAD, new AcknowledgeItem(ID, LEAD, ANY), AFTER))
        .expectException(Fixtures.refused(ProblemType.FORBIDDEN));
    given(raised(), assigned())
        .when(by(RESPONSIBLE, new AcknowledgeItem(ID, RESPONSIBLE, ANY), AFTER))
        .expectException(Fixtures.refused(ProblemType.FORBIDDEN));
  }

  @Test
  void whatTheUnitHadReportedIsCheckedAsItsSuccessors() {
    given(raised(), assigned(), acknowledged(), reported())
        .when(byOffice(new CheckItem(ID, true, "属实。", ANY), AFTER))
        .expectEvents(
            new ItemChecked(PROGRAMME, ItemKind.PROBLEM, ID.item(), TASK, OTHER, true, "属实。"));
  }

  @Test
  void anOverdueOneGoesUpTheLadderWithTheSuccessor() {
    given(raised(), assigned())
        .when(bySystem(ID))
        .expectEvents(
            new ProblemEscalated(
                PROGRAMME, ID.item(), TASK, OTHER, EscalationRung.REMINDER, DEADLINE));
  }

  @Test
  void aDecidedItemGoesUpTheSameLadderOnceForEachRung() {
    var taken = new DecisionTaken(PROGRAMME, "D0001", TASK, 1, "M0001", "场地月底前移交。");
    var held =
        new ItemAssigned(PROGRAMME, ItemKind.DECISION, "D0001", TASK, RESPONSIBLE, DEADLINE, null);
    var reminded =
        new ItemEscalated(
            PROGRAMME,
            ItemKind.DECISION,
            "D0001",
            TASK,
            RESPONSIBLE,
            EscalationRung.REMINDER,
            DEADLINE);
    given(taken, held).when(bySystem(DECISION)).expectEvents(reminded);
    given(taken, held, reminded).when(bySystem(DECISION)).expectNoEvents();
  }

  private static TestExecutor<Item> given(ItemEvent... events) {
    var plan = new SamplePlan();
    plan.append(
        new UnitId(LEAD), new UnitMerged(LEAD, OTHER, LocalDate.parse("2023-04-17"), "机构改革", null));
    var lead = SamplePlan.by(LEAD, "2023-04-12T10:00:00+08:00");
    return SampleProblem.fixture(plan)
        .given(Arrays.stream(events).map(event -> Fixtures.event(event, lead)).toList());
  }

  private static Object by(String unit, Object command, String when) {
    return Fixtures.command(command, SamplePlan.by(unit, when));
  }

  private static Object byOffice(Object command, String when) {
    return Fixtures.command(command, SamplePlan.byOffice(when));
  }

  private static Object bySystem(ItemId id) {
    return Fixtures.command(
        new EscalateItem(id), EventMetadata.system("timer", SamplePlan.at(OVERDUE)));
  }
}
