package cn.xunbao.command.work;

import static cn.xunbao.command.Fixtures.command;
import static cn.xunbao.command.Fixtures.event;
import static cn.xunbao.command.Fixtures.refused;
import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.TASK;
import static cn.xunbao.edge.version.ExpectedVersion.ANY;

import cn.xunbao.command.Fixtures;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.work.NodeConfirmed;
import cn.xunbao.events.work.NodeReached;
import cn.xunbao.events.work.NodeRefused;
import cn.xunbao.events.work.NodesApproved;
import cn.xunbao.events.work.NodesFiled;
import cn.xunbao.events.work.NodesId;
import cn.xunbao.events.work.NodesReturned;
import cn.xunbao.events.work.WorkNode;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkNodesTest {

  private static final String NOW = "2023-04-12T10:00:00+08:00";
  private static final LocalDate TODAY = LocalDate.of(2023, 4, 12);
  private static final NodesId ID = new NodesId(PROGRAMME, TASK);
  private static final EventMetadata LEAD_UNIT = SamplePlan.by(LEAD, NOW);
  private static final EventMetadata OFFICE = SamplePlan.byOffice(NOW);
  private static final List<WorkNode> NODES =
      List.of(
          new WorkNode("完成选址", LocalDate.of(2023, 4, 30), 40),
          new WorkNode("开工", LocalDate.of(2023, 9, 30), 60));
  private static final List<WorkNode> LATER =
      List.of(new WorkNode("完成选址", LocalDate.of(2023, 6, 30), 100));

  private final AggregateTestFixture<WorkNodes> fixture = Fixtures.of(WorkNodes.class);

  @Test
  void aLeadFilesNodes() {
    given()
        .when(command(file(NODES, null), LEAD_UNIT))
        .expectEvents(new NodesFiled(PROGRAMME, TASK, LEAD, 1, NODES, null));
  }

  @Test
  void theSameNodesAgainAreNoNewVersion() {
    given(filed(1)).when(command(file(NODES, null), LEAD_UNIT)).expectNoEvents();
  }

  @Test
  void nodesInForceAreChangedByADocumentOnly() {
    given(filed(1), approved(1))
        .when(command(file(LATER, null), LEAD_UNIT))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/document required"));
    given(filed(1), approved(1))
        .when(command(file(LATER, "吉政办函〔2023〕12号"), LEAD_UNIT))
        .expectEvents(new NodesFiled(PROGRAMME, TASK, LEAD, 2, LATER, "吉政办函〔2023〕12号"));
  }

  @Test
  void nodesThatWereReturnedAreFiledAgainWithoutADocument() {
    given(filed(1), event(new NodesReturned(PROGRAMME, TASK, LEAD, 1, "过粗。"), OFFICE))
        .when(command(file(NODES, null), LEAD_UNIT))
        .expectEvents(new NodesFiled(PROGRAMME, TASK, LEAD, 2, NODES, null));
  }

  @Test
  void anOfficeApprovesOrReturnsWhatWaits() {
    given(filed(1))
        .when(command(decide(true, null), OFFICE))
        .expectEvents(new NodesApproved(PROGRAMME, TASK, LEAD, 1, null));
    given(filed(1))
        .when(command(decide(false, "过粗。"), OFFICE))
        .expectEvents(new NodesReturned(PROGRAMME, TASK, LEAD, 1, "过粗。"));
  }

  @Test
  void nobodyApprovesHisOwnNodes() {
    given(filed(1))
        .when(command(decide(true, null), LEAD_UNIT))
        .expectException(refused(ProblemType.FORBIDDEN));
  }

  @Test
  void whatIsApprovedIsNotApprovedOrReturnedAgain() {
    given(filed(1), approved(1))
        .when(command(decide(true, null), OFFICE))
        .expectException(refused(ProblemType.WRONG_STAGE));
    given(filed(1), approved(1))
        .when(command(decide(false, "过粗。"), OFFICE))
        .expectException(refused(ProblemType.WRONG_STAGE));
  }

  @Test
  void onlyNodesInForceAreReachedAndOnce() {
    given(filed(1))
        .when(command(reach(1, TODAY), LEAD_UNIT))
        .expectException(refused(ProblemType.NOT_FOUND));
    given(filed(1), approved(1))
        .when(command(reach(1, TODAY), LEAD_UNIT))
        .expectEvents(reached(TODAY).getPayload());
    given(filed(1), approved(1), reached(TODAY))
        .when(command(reach(1, TODAY), LEAD_UNIT))
        .expectNoEvents();
    given(filed(1), approved(1), reached(TODAY), confirmed(TODAY))
        .when(command(reach(1, TODAY.minusDays(1)), LEAD_UNIT))
        .expectException(refused(ProblemType.WRONG_STAGE));
    given(filed(1), approved(1))
        .when(command(reach(1, TODAY.plusDays(1)), LEAD_UNIT))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/on in-the-future"));
  }

  @Test
  void whatIsReportedOfANodeIsChangedUntilItIsConfirmedAndMadeAnewAfterARefusal() {
    given(filed(1), approved(1), reached(TODAY))
        .when(command(reach(1, TODAY.minusDays(1)), LEAD_UNIT))
        .expectEvents(reached(TODAY.minusDays(1)).getPayload());
    given(filed(1), approved(1), reached(TODAY), refusedBy(TODAY))
        .when(command(reach(1, TODAY), LEAD_UNIT))
        .expectEvents(reached(TODAY).getPayload());
  }

  @Test
  void anOfficeConfirmsOrRefusesWhatWasReportedOnce() {
    given(filed(1), approved(1), reached(TODAY))
        .when(command(decideNode(true, null), OFFICE))
        .expectEvents(confirmed(TODAY).getPayload());
    given(filed(1), approved(1), reached(TODAY))
        .when(command(decideNode(false, "未见批复。"), OFFICE))
        .expectEvents(refusedBy(TODAY).getPayload());
    given(filed(1), approved(1))
        .when(command(decideNode(true, null), OFFICE))
        .expectException(refused(ProblemType.WRONG_STAGE));
    given(filed(1), approved(1), reached(TODAY), confirmed(TODAY))
        .when(command(decideNode(false, "未见批复。"), OFFICE))
        .expectException(refused(ProblemType.WRONG_STAGE));
    given(filed(1), approved(1), reached(TODAY), refusedBy(TODAY))
        .when(command(decideNode(true, null), OFFICE))
        .expectException(refused(ProblemType.WRONG_STAGE));
  }

  @Test
  void nobodyConfirmsWhatHeReported() {
    given(filed(1), approved(1), reached(TODAY))
        .when(command(decideNode(true, null), LEAD_UNIT))
        .expectException(refused(ProblemType.FORBIDDEN));
  }

  private TestExecutor<WorkNodes> given(EventMessage<?>... before) {
    return fixture.given(List.of(before));
  }

  private static FileNodes file(List<WorkNode> nodes, @Nullable String document) {
    return new FileNodes(ID, LEAD, nodes, document, ANY);
  }

  private static DecideNodes decide(boolean approved, @Nullable String text) {
    return new DecideNodes(ID, approved, text, ANY);
  }

  private static ReachNode reach(int node, LocalDate on) {
    return new ReachNode(ID, LEAD, node, on, null);
  }

  private static EventMessage<?> filed(int version) {
    return event(new NodesFiled(PROGRAMME, TASK, LEAD, version, NODES, null), LEAD_UNIT);
  }

  private static EventMessage<?> approved(int version) {
    return event(new NodesApproved(PROGRAMME, TASK, LEAD, version, null), OFFICE);
  }

  private static EventMessage<?> reached(LocalDate on) {
    return event(new NodeReached(PROGRAMME, TASK, LEAD, "完成选址", on, null), LEAD_UNIT);
  }

  private static EventMessage<?> confirmed(LocalDate on) {
    return event(new NodeConfirmed(PROGRAMME, TASK, LEAD, "完成选址", on, null), OFFICE);
  }

  private static EventMessage<?> refusedBy(LocalDate on) {
    return event(new NodeRefused(PROGRAMME, TASK, LEAD, "完成选址", on, "未见批复。"), OFFICE);
  }

  private static DecideNode decideNode(boolean confirmed, @Nullable String text) {
    return new DecideNode(ID, 1, confirmed, text, ANY);
  }
}
