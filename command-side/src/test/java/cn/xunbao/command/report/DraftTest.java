package cn.xunbao.command.report;

import static cn.xunbao.command.Fixtures.caused;
import static cn.xunbao.command.Fixtures.command;
import static cn.xunbao.command.Fixtures.event;
import static cn.xunbao.command.Fixtures.refused;
import static cn.xunbao.command.SamplePlan.INDICATOR;
import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.TASK;
import static cn.xunbao.command.report.SampleReport.ID;
import static cn.xunbao.command.report.SampleReport.PERIOD;
import static cn.xunbao.command.report.SampleReport.byLead;
import static cn.xunbao.command.report.SampleReport.content;
import static cn.xunbao.command.report.SampleReport.submitted;
import static cn.xunbao.command.report.SampleReport.value;

import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.dispatch.Change;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.receipt.Receipt;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.report.Handler;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportDraftApproved;
import cn.xunbao.events.report.ReportDraftReturned;
import cn.xunbao.events.report.ReportDrafted;
import cn.xunbao.events.unit.ApprovalStep;
import cn.xunbao.events.unit.ReportStepsSet;
import cn.xunbao.events.unit.UnitId;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Steps inside a unit, before anything is handed in. */
class DraftTest {

  private static final List<ApprovalStep> STEPS =
      List.of(new ApprovalStep("股室审核", "股长"), new ApprovalStep("分管领导审签", "副局长"));
  private static final EventMetadata HANDLER = byLead("2023-04-11T10:00:00+08:00");
  private static final EventMetadata SECTION = person("c-2", "股长", "reporter", "2023-04-12T10:00");
  private static final EventMetadata LEADER = person("c-3", "副局长", "reporter", "2023-04-13T10:00");
  private static final EventMetadata HEAD = person("c-4", null, "unit-head", "2023-04-12T11:00");
  private static final ReportContent FIRST = content("举办展销会1场", value(INDICATOR, "25.2"));
  private static final ReportContent OTHER = content("举办展销会2场", value(INDICATOR, "26"));

  private final SamplePlan plan = new SamplePlan();
  private final AggregateTestFixture<Report> report = SampleReport.fixture(plan);

  @Test
  void whereStepsAreSetAReportIsADraftAndNoSubmission() {
    steps(STEPS);
    report
        .givenNoPriorActivity()
        .when(command(new ReportProgress(ID, FIRST), HANDLER))
        .expectEvents(caused(drafted(1, FIRST), HANDLER))
        .expectResultMessagePayload(waiting(1, FIRST, STEPS.getFirst(), 0));
  }

  @Test
  void theSameDraftAgainIsNoEvent() {
    steps(STEPS);
    report
        .given(event(drafted(1, FIRST), HANDLER))
        .when(command(new ReportProgress(ID, FIRST), HANDLER))
        .expectNoEvents();
  }

  @Test
  void anotherDraftTakesItsPlaceAndBeginsWithTheFirstStep() {
    steps(STEPS);
    report
        .given(event(drafted(1, FIRST), HANDLER), event(approved(1, 1, null), SECTION))
        .when(command(new ReportProgress(ID, OTHER), HANDLER))
        .expectEvents(drafted(2, OTHER))
        .expectResultMessagePayload(waiting(2, OTHER, STEPS.getFirst(), 2));
  }

  @Test
  void aStepPassesItOnToTheNextOne() {
    report
        .given(event(drafted(1, FIRST), HANDLER))
        .when(approve(SECTION))
        .expectEvents(approved(1, 1, null))
        .expectResultMessagePayload(waiting(1, FIRST, STEPS.getLast(), 1));
  }

  @Test
  void theLastStepHandsItInAtItsOwnTimeWithTheHandlerAsAuthor() {
    var late = submitted(FIRST, false);
    report
        .given(event(drafted(1, FIRST), HANDLER), event(approved(1, 1, null), SECTION))
        .when(approve(LEADER))
        .expectEvents(caused(approved(1, 2, late.receiptId()), LEADER), caused(late, LEADER))
        .expectResultMessagePayload(
            new Change<>(
                new Filing.Filed(
                    new Receipt(
                        late.receiptId(),
                        PROGRAMME,
                        TASK,
                        LEAD,
                        PERIOD,
                        1,
                        new Receipt.Author(HANDLER.client(), HANDLER.name(), HANDLER.post()),
                        new Receipt.Author(LEADER.client(), LEADER.name(), LEADER.post()),
                        LEADER.recordedAt(),
                        SampleReport.DUE,
                        false,
                        late.contentHash(),
                        null)),
                ID.toString(),
                3,
                true));
  }

  @Test
  void theHeadOfTheUnitMayTakeAnyStepAndOthersOnlyTheirOwn() {
    report
        .given(event(drafted(1, FIRST), HANDLER))
        .when(approve(HEAD))
        .expectEvents(approved(1, 1, null));
  }

  @Test
  void whoIsInAnotherPostTakesNoStep() {
    report
        .given(event(drafted(1, FIRST), HANDLER))
        .when(approve(LEADER))
        .expectException(refused(ProblemType.FORBIDDEN));
  }

  @Test
  void nobodyApprovesHisOwnDraft() {
    report
        .given(event(drafted(1, FIRST), HEAD))
        .when(approve(HEAD))
        .expectException(refused(ProblemType.FORBIDDEN));
  }

  @Test
  void whatWasLookedAtIsWhatIsApproved() {
    report
        .given(event(drafted(1, FIRST), HANDLER), event(drafted(2, OTHER), HANDLER))
        .when(command(new ApproveDraft(ID, null, ExpectedVersion.of(0)), SECTION))
        .expectException(refused(ProblemType.PRECONDITION_FAILED));
  }

  @Test
  void aDraftThatWasSentBackWaitsForItsHandler() {
    var sentBack = new ReportDraftReturned(PROGRAMME, TASK, LEAD, PERIOD, 1, 1, "未写明完成数");
    report
        .given(event(drafted(1, FIRST), HANDLER))
        .when(command(new ReturnDraft(ID, "未写明完成数", ExpectedVersion.ANY), SECTION))
        .expectEvents(sentBack);
    report
        .given(event(drafted(1, FIRST), HANDLER), event(sentBack, SECTION))
        .when(approve(SECTION))
        .expectException(refused(ProblemType.CONFLICT));
  }

  @Test
  void whereNothingIsDraftedThereIsNothingToApprove() {
    report
        .given(event(submitted(FIRST, true), HANDLER))
        .when(approve(SECTION))
        .expectException(refused(ProblemType.NOT_FOUND));
  }

  @Test
  void stepsThatAreSetLaterLeaveADraftItsOwn() {
    steps(List.of());
    report
        .given(event(drafted(1, FIRST), HANDLER))
        .when(approve(SECTION))
        .expectEvents(approved(1, 1, null));
  }

  @Test
  void withoutStepsAReportIsHandedInAtOnceAndEndsADraft() {
    report
        .given(event(drafted(1, FIRST), HANDLER))
        .when(command(new ReportProgress(ID, FIRST), HANDLER))
        .expectEvents(submitted(FIRST, true));
    report
        .given(event(drafted(1, FIRST), HANDLER), event(submitted(FIRST, true), HANDLER))
        .when(approve(SECTION))
        .expectException(refused(ProblemType.NOT_FOUND));
  }

  @Test
  void aDraftOfOtherContentCanNotGetRoundACorrectionOnceTheTimeIsOver() {
    report
        .given(
            event(submitted(FIRST, true), HANDLER),
            event(drafted(1, OTHER), HANDLER),
            event(approved(1, 1, null), SECTION))
        .when(approve(LEADER))
        .expectException(refused(ProblemType.REPORT_NEEDS_CORRECTION));
  }

  private void steps(List<ApprovalStep> steps) {
    plan.append(new UnitId(LEAD), new ReportStepsSet(LEAD, steps, null));
  }

  private static Change<?> waiting(
      int number, ReportContent content, ApprovalStep step, long sequence) {
    return new Change<>(
        new Filing.Drafted(
            new DraftStanding(
                PROGRAMME,
                TASK,
                LEAD,
                PERIOD,
                number,
                DraftStanding.Stage.DRAFTED,
                step,
                new Receipt.Author(HANDLER.client(), HANDLER.name(), HANDLER.post()),
                HANDLER.recordedAt(),
                ContentHash.of(content))),
        ID.toString(),
        sequence,
        true);
  }

  private static CommandMessage<?> approve(EventMetadata by) {
    return command(new ApproveDraft(ID, null, ExpectedVersion.ANY), by);
  }

  private static ReportDrafted drafted(int number, ReportContent content) {
    return new ReportDrafted(
        PROGRAMME, TASK, LEAD, PERIOD, number, content, ContentHash.of(content), STEPS);
  }

  private static ReportDraftApproved approved(int draft, int step, @Nullable String receiptId) {
    return new ReportDraftApproved(
        PROGRAMME,
        TASK,
        LEAD,
        PERIOD,
        draft,
        step,
        new Handler(HANDLER.client(), HANDLER.name(), HANDLER.post()),
        receiptId,
        null);
  }

  private static EventMetadata person(
      String client, @Nullable String post, String role, String minute) {
    return new EventMetadata(
        client,
        "向明",
        post,
        List.of(role),
        LEAD,
        null,
        "request-2",
        null,
        SamplePlan.at(minute + ":00+08:00"));
  }
}
