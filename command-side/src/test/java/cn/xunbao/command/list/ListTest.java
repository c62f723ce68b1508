package cn.xunbao.command.list;

import static cn.xunbao.command.Fixtures.command;
import static cn.xunbao.command.Fixtures.event;
import static cn.xunbao.command.Fixtures.refused;
import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.TASK;
import static cn.xunbao.edge.version.ExpectedVersion.ANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.MatcherAssert.assertThat;

import cn.xunbao.command.Fixtures;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.list.ListApproved;
import cn.xunbao.events.list.ListEvent;
import cn.xunbao.events.list.ListFiled;
import cn.xunbao.events.list.ListId;
import cn.xunbao.events.list.ListKind;
import cn.xunbao.events.list.ListProjectsRegistered;
import cn.xunbao.events.list.ListReturned;
import cn.xunbao.events.list.ListRow;
import cn.xunbao.events.list.ListedProjectTerms;
import cn.xunbao.events.list.RegisteredRow;
import cn.xunbao.events.project.ProjectNode;
import cn.xunbao.events.project.ProjectStage;
import cn.xunbao.list.ListContent;
import cn.xunbao.list.ListLife;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListTest {

  private static final String NOW = "2023-04-12T10:00:00+08:00";
  private static final String DOCUMENT = "吉发改〔2023〕40号";
  private static final ListId ID = ListId.numbered(PROGRAMME, 1);
  private static final EventMetadata UNIT = SamplePlan.by(LEAD, NOW);
  private static final EventMetadata OFFICE = SamplePlan.byOffice(NOW);

  private final AggregateTestFixture<FiledList> fixture = Fixtures.of(FiledList.class);

  @Test
  void anOfficeApprovesOrReturnsWhatWaits() {
    given(filed(1, 2, null))
        .when(command(new DecideList(ID, true, null, ANY), OFFICE))
        .expectEvents(new ListApproved(PROGRAMME, "L0001", TASK, LEAD, 1, null));
    given(filed(1, 2, null))
        .when(command(new DecideList(ID, false, "过粗。", ANY), OFFICE))
        .expectEvents(new ListReturned(PROGRAMME, "L0001", TASK, LEAD, 1, "过粗。"));
    given(filed(1, 2, null), approved(1))
        .when(command(new DecideList(ID, true, null, ANY), OFFICE))
        .expectException(refused(ProblemType.WRONG_STAGE));
  }

  @Test
  void nobodyApprovesWhatHeFiled() {
    given(filed(1, 2, null))
        .when(command(new DecideList(ID, true, null, ANY), UNIT))
        .expectException(refused(ProblemType.FORBIDDEN));
  }

  @Test
  void aListInForceIsChangedByADocumentOnly() {
    given(filed(1, 2, null), approved(1))
        .when(command(new ReviseList(ID, content(3, null), ANY), UNIT))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/document required"));
    given(filed(1, 2, null), approved(1))
        .when(command(new ReviseList(ID, content(3, DOCUMENT), ANY), UNIT))
        .expectEvents(filed(2, 3, DOCUMENT).getPayload());
    given(filed(1, 2, null))
        .when(command(new ReviseList(ID, content(2, null), ANY), UNIT))
        .expectNoEvents();
  }

  @Test
  void theEditionBeforeStaysInForceUntilTheNextOneIsApproved() {
    var waiting = life(approvedLife(2), filed(2, 3, DOCUMENT), UNIT);
    assertThat(waiting.inForce()).hasSize(2);
    assertThat(life(waiting, returned(2), OFFICE).inForce()).hasSize(2);
    assertThat(life(waiting, approved(2), OFFICE).inForce()).hasSize(3);
  }

  @Test
  void onlyRowsInForceBecomeProjectsEachOnceWithItsNodes() {
    var rows = ListRules.registrable(approvedLife(2), List.of(2));
    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().task()).isEqualTo(TASK);
    assertThat(rows.getFirst().unit()).isEqualTo(LEAD);
    assertThat(rows.getFirst().content().name()).isEqualTo("项目2");
    assertThat(rows.getFirst().content().nodes()).hasSize(1);
    assertThatThrownBy(() -> ListRules.registrable(approvedLife(2), List.of(2, 3)))
        .satisfies(
            thrown ->
                assertThat(thrown, refused(ProblemType.INVALID_REQUEST, "/rows/1 unknown-value")));
    var registered =
        ListLife.after(
            approvedLife(2),
            new ListProjectsRegistered(
                PROGRAMME, "L0001", TASK, LEAD, 1, List.of(new RegisteredRow(2, "J0001"))),
            UNIT.client());
    assertThat(ListRules.registrable(registered, List.of())).extracting("row").containsExactly(1);
    assertThatThrownBy(() -> ListRules.registrable(registered, List.of(2)))
        .satisfies(thrown -> assertThat(thrown, refused(ProblemType.CONFLICT)));
  }

  @Test
  void whatIsNotApprovedOrNoListOfATasksProjectsBecomesNoProject() {
    assertThatThrownBy(() -> ListRules.registrable(life(null, filed(1, 2, null), UNIT), List.of()))
        .satisfies(thrown -> assertThat(thrown, refused(ProblemType.WRONG_STAGE)));
    var policies =
        new ListFiled(
            PROGRAMME,
            "L0001",
            null,
            LEAD,
            ListKind.POLICIES,
            1,
            "政策清单",
            List.of(new ListRow(1, "补贴", List.of(LEAD), null, null, DOCUMENT, null)),
            null);
    assertThatThrownBy(
            () -> ListRules.registrable(ListLife.after(null, policies, UNIT.client()), List.of()))
        .satisfies(thrown -> assertThat(thrown, refused(ProblemType.CONFLICT)));
  }

  /** A list of so many projects. */
  static ListContent content(int rows, @Nullable String document) {
    return new ListContent(
        "重点项目清单", IntStream.rangeClosed(1, rows).mapToObj(ListTest::row).toList(), document);
  }

  private static ListRow row(int number) {
    return new ListRow(
        number,
        "项目" + number,
        List.of(LEAD),
        "向明",
        null,
        null,
        new ListedProjectTerms(
            BigDecimal.TEN,
            null,
            List.of(new ProjectNode(ProjectStage.COMPLETED, LocalDate.of(2023, 12, 31)))));
  }

  private static ListLife approvedLife(int rows) {
    return life(life(null, filed(1, rows, null), UNIT), approved(1), OFFICE);
  }

  private static ListLife life(@Nullable ListLife before, EventMessage<?> event, EventMetadata by) {
    return ListLife.after(before, (ListEvent) event.getPayload(), by.client());
  }

  private TestExecutor<FiledList> given(EventMessage<?>... before) {
    return fixture.given(List.of(before));
  }

  private static EventMessage<?> filed(int edition, int rows, @Nullable String document) {
    var content = content(rows, document);
    return event(
        new ListFiled(
            PROGRAMME,
            "L0001",
            TASK,
            LEAD,
            ListKind.PROJECTS,
            edition,
            content.title(),
            content.rows(),
            document),
        UNIT);
  }

  private static EventMessage<?> approved(int edition) {
    return event(new ListApproved(PROGRAMME, "L0001", TASK, LEAD, edition, null), OFFICE);
  }

  private static EventMessage<?> returned(int edition) {
    return event(new ListReturned(PROGRAMME, "L0001", TASK, LEAD, edition, "过粗。"), OFFICE);
  }
}
