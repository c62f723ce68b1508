package cn.xunbao.command.report;

import static cn.xunbao.command.Fixtures.command;
import static cn.xunbao.command.Fixtures.event;
import static cn.xunbao.command.Fixtures.refused;
import static cn.xunbao.command.SamplePlan.INDICATOR;
import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.SUPPORTING;
import static cn.xunbao.command.SamplePlan.TASK;
import static cn.xunbao.command.report.SampleReport.DUE;
import static cn.xunbao.command.report.SampleReport.ID;
import static cn.xunbao.command.report.SampleReport.PERIOD;
import static cn.xunbao.command.report.SampleReport.byLead;
import static cn.xunbao.command.report.SampleReport.content;
import static cn.xunbao.command.report.SampleReport.submitted;
import static cn.xunbao.command.report.SampleReport.value;

import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.issue.CutOffs;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.issue.CutOffId;
import cn.xunbao.events.issue.PeriodCutOff;
import cn.xunbao.events.report.CorrectionParty;
import cn.xunbao.events.report.Excuse;
import cn.xunbao.events.report.ExtensionGranted;
import cn.xunbao.events.report.ExtensionRequested;
import cn.xunbao.events.report.ReportAccepted;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportCorrectionAgreed;
import cn.xunbao.events.report.ReportCorrectionApproved;
import cn.xunbao.events.report.ReportCorrectionProposed;
import cn.xunbao.events.report.ReportExcused;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.report.ReportResubmitted;
import cn.xunbao.events.report.ReportReturned;
import cn.xunbao.events.report.ReportSubmitted;
import cn.xunbao.events.report.ReportWithdrawn;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From obligation to acceptance: what is due on 12 April 2023, a Wednesday. */
class ReportLifeTest {

  private static final EventMetadata IN_TIME = byLead("2023-04-11T10:00:00+08:00");
  private static final EventMetadata LATE = byLead("2023-04-14T09:00:00+08:00");
  private static final EventMetadata OFFICE = SamplePlan.byOffice("2023-04-13T09:00:00+08:00");
  private static final Instant NEXT_WORKDAY = SamplePlan.at("2023-04-14T23:59:59+08:00");
  private static final ReportContent FIRST = content("举办展销会1场", value(INDICATOR, "25.2"));
  private static final ReportContent OTHER = content("举办展销会2场", value(INDICATOR, "26"));

  private final SamplePlan plan = new SamplePlan();
  private final AggregateTestFixture<Report> report = fixture();

  private AggregateTestFixture<Report> fixture() {
    var fixture = SampleReport.fixture(plan);
    fixture.registerInjectableResource(new CutOffs(plan.store()));
    return fixture;
  }

  @Test
  void aReportIsAcceptedOnce() {
    report
        .given(event(submitted(FIRST, true), IN_TIME))
        .when(command(new AcceptReport(ID, "已核对", ExpectedVersion.of(0)), OFFICE))
        .expectEvents(accepted());
  }

  @Test
  void whatWasLookedAtMustBeWhatIsDecidedOn() {
    report
        .given(event(submitted(FIRST, true), IN_TIME), event(resubmitted(2, OTHER, true), IN_TIME))
        .when(command(new AcceptReport(ID, null, ExpectedVersion.of(0)), OFFICE))
        .expectException(refused(ProblemType.PRECONDITION_FAILED));
  }

  @Test
  void nobodyAcceptsHisOwnReport() {
    report
        .given(event(submitted(FIRST, true), IN_TIME))
        .when(command(new AcceptReport(ID, null, ExpectedVersion.ANY), IN_TIME))
        .expectException(refused(ProblemType.FORBIDDEN));
  }

  @Test
  void aReturnSaysUntilWhenSendingAgainKeepsThePunctuality() {
    report
        .given(event(submitted(FIRST, true), IN_TIME))
        .when(command(new ReturnReport(ID, "未写明完成数", ExpectedVersion.ANY), OFFICE))
        .expectEvents(returned(NEXT_WORKDAY, false));
  }

  @Test
  void aReturnBeforeTheDueTimeLeavesTheDueTime() {
    report
        .given(event(submitted(FIRST, true), byLead("2023-04-08T10:00:00+08:00")))
        .when(
            command(
                new ReturnReport(ID, "未写明完成数", ExpectedVersion.ANY),
                SamplePlan.byOffice("2023-04-09T10:00:00+08:00")))
        .expectEvents(returned(DUE, false));
  }

  @Test
  void aReturnAfterTheCutOffSaysSo() {
    plan.store()
        .publish(
            new GenericDomainEventMessage<>(
                "CutOff",
                new CutOffId(PROGRAMME, PERIOD).toString(),
                0,
                new PeriodCutOff(PROGRAMME, PERIOD, null)));
    report
        .given(event(submitted(FIRST, true), IN_TIME))
        .when(command(new ReturnReport(ID, "未写明完成数", ExpectedVersion.ANY), OFFICE))
        .expectEvents(returned(NEXT_WORKDAY, true));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-04-14T23:59:59.999+08:00, true",
    "2023-04-15T00:00:00+08:00, false",
  })
  void sentAgainWithinAWorkdayItKeepsItsPunctualityAndLaterItIsLate(String at, boolean onTime) {
    report
        .given(event(submitted(FIRST, true), IN_TIME), event(returned(NEXT_WORKDAY, false), OFFICE))
        .when(command(new ReportProgress(ID, OTHER), byLead(at)))
        .expectEvents(resubmitted(2, OTHER, onTime));
  }

  @Test
  void sentAgainAfterAReturnThatCameAfterTheCutOffItIsNeverLate() {
    report
        .given(event(submitted(FIRST, true), IN_TIME), event(returned(NEXT_WORKDAY, true), OFFICE))
        .when(command(new ReportProgress(ID, OTHER), byLead("2023-05-20T09:00:00+08:00")))
        .expectEvents(resubmitted(2, OTHER, true));
  }

  @Test
  void anAcceptedReportIsNeitherReturnedNorWithdrawnNorSentAgain() {
    var events = List.of(event(submitted(FIRST, true), IN_TIME), event(accepted(), OFFICE));
    report
        .given(events)
        .when(command(new ReturnReport(ID, "有误", ExpectedVersion.ANY), OFFICE))
        .expectException(refused(ProblemType.CONFLICT));
    report
        .given(events)
        .when(command(new WithdrawReport(ID, "有误"), LATE))
        .expectException(refused(ProblemType.CONFLICT));
    report
        .given(events)
        .when(command(new ReportProgress(ID, OTHER), IN_TIME))
        .expectException(refused(ProblemType.REPORT_NEEDS_CORRECTION));
  }

  @Test
  void afterAWithdrawalPunctualityIsSettledAnew() {
    report
        .given(
            event(submitted(FIRST, true), IN_TIME),
            event(new ReportWithdrawn(PROGRAMME, TASK, LEAD, PERIOD, 1, "误报"), IN_TIME))
        .when(command(new ReportProgress(ID, FIRST), LATE))
        .expectEvents(resubmitted(2, FIRST, false));
  }

  @Test
  void theCorrectionOfAnAcceptedReportIsProposedAndNotYetInForce() {
    report
        .given(event(submitted(FIRST, true), IN_TIME), event(accepted(), OFFICE))
        .when(command(new CorrectReport(ID, "口径有误", changes("26")), LATE))
        .expectEvents(proposed());
  }

  @Test
  void itIsInForceWhenUnitLeaderAndOfficeHaveAgreed() {
    var proposed =
        List.of(
            event(submitted(FIRST, true), IN_TIME),
            event(accepted(), OFFICE),
            event(proposed(), LATE));
    report
        .given(proposed)
        .when(
            command(new AgreeToCorrection(ID, CorrectionParty.OFFICE, ExpectedVersion.ANY), OFFICE))
        .expectEvents(agreed(CorrectionParty.OFFICE));
    report
        .given(
            proposed.get(0),
            proposed.get(1),
            proposed.get(2),
            event(agreed(CorrectionParty.OFFICE), OFFICE))
        .when(
            command(
                new AgreeToCorrection(ID, CorrectionParty.UNIT_LEADER, ExpectedVersion.ANY), LATE))
        .expectEvents(
            agreed(CorrectionParty.UNIT_LEADER),
            new ReportCorrectionApproved(
                PROGRAMME, TASK, LEAD, PERIOD, 2, corrected(), ContentHash.of(corrected())));
  }

  @Test
  void aSecondCorrectionWaitsForTheFirst() {
    report
        .given(
            event(submitted(FIRST, true), IN_TIME),
            event(accepted(), OFFICE),
            event(proposed(), LATE))
        .when(command(new CorrectReport(ID, "又有误", changes("27")), LATE))
        .expectException(refused(ProblemType.CONFLICT));
  }

  @Test
  void moreTimeIsAskedForBeforeTheDueTimeOnly() {
    var until = SamplePlan.at("2023-04-20T23:59:59+08:00");
    fixture()
        .givenNoPriorActivity()
        .when(command(new RequestExtension(ID, until, "等待数据"), IN_TIME))
        .expectEvents(new ExtensionRequested(PROGRAMME, TASK, LEAD, PERIOD, until, "等待数据"));
    fixture()
        .givenNoPriorActivity()
        .when(command(new RequestExtension(ID, until, "等待数据"), LATE))
        .expectException(refused(ProblemType.CONFLICT));
    fixture()
        .givenNoPriorActivity()
        .when(command(new RequestExtension(ID, DUE, "等待数据"), IN_TIME))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/until too-early"));
  }

  @Test
  void withMoreTimeTheReportIsOnTimeUntilItsEnd() {
    var until = SamplePlan.at("2023-04-20T23:59:59+08:00");
    report
        .given(
            event(new ExtensionRequested(PROGRAMME, TASK, LEAD, PERIOD, until, "等待数据"), IN_TIME),
            event(new ExtensionGranted(PROGRAMME, TASK, LEAD, PERIOD, until, null), OFFICE))
        .when(command(new ReportProgress(ID, FIRST), LATE))
        .expectEvents(
            new ReportSubmitted(
                PROGRAMME,
                TASK,
                LEAD,
                PERIOD,
                1,
                ReceiptIds.of(ID, 1),
                FIRST,
                ContentHash.of(FIRST),
                until,
                1,
                1,
                true));
  }

  @Test
  void onlyALeadOwesAndCanBeExcused() {
    var supporting = new ReportId(PROGRAMME, TASK, SUPPORTING, PERIOD);
    fixture()
        .givenNoPriorActivity()
        .when(command(new ExcuseReport(ID, Excuse.EXEMPTED, "防汛", null), OFFICE))
        .expectEvents(
            new ReportExcused(PROGRAMME, TASK, LEAD, PERIOD, Excuse.EXEMPTED, "防汛", null));
    fixture()
        .givenNoPriorActivity()
        .when(command(new ExcuseReport(supporting, Excuse.WAIVED, "防汛", null), OFFICE))
        .expectException(refused(ProblemType.CONFLICT));
  }

  @Test
  void noChangeTakesTheFiguresOfThePeriodBefore() {
    var before = new ReportId(PROGRAMME, TASK, LEAD, "2023-03-X3");
    plan.store()
        .publish(
            new GenericDomainEventMessage<>(
                "Report", before.toString(), 0, submittedBefore(before)));
    var stored = new ReportContent("无变化", null, null, FIRST.values(), true);
    report
        .givenNoPriorActivity()
        .when(
            command(
                new ReportProgress(ID, new ReportContent("无变化", null, null, List.of(), true)),
                IN_TIME))
        .expectEvents(submitted(stored, true));
  }

  @Test
  void withoutAReportOfThePeriodBeforeNothingCanBeUnchanged() {
    report
        .givenNoPriorActivity()
        .when(
            command(
                new ReportProgress(ID, new ReportContent("无变化", null, null, List.of(), true)),
                IN_TIME))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/noChange nothing-before"));
  }

  private static ReportSubmitted submittedBefore(ReportId id) {
    return new ReportSubmitted(
        id.programme(),
        id.task(),
        id.unit(),
        id.period(),
        1,
        ReceiptIds.of(id, 1),
        FIRST,
        ContentHash.of(FIRST),
        DUE,
        1,
        1,
        true);
  }

  private static ContentChanges changes(String figure) {
    return new ContentChanges(null, null, null, List.of(value(INDICATOR, figure)));
  }

  private static ReportContent corrected() {
    return content("举办展销会1场", value(INDICATOR, "26"));
  }

  private static ReportCorrectionProposed proposed() {
    return new ReportCorrectionProposed(
        PROGRAMME,
        TASK,
        LEAD,
        PERIOD,
        2,
        ReceiptIds.of(ID, 2),
        "口径有误",
        corrected(),
        ContentHash.of(corrected()),
        DUE,
        true);
  }

  private static ReportCorrectionAgreed agreed(CorrectionParty party) {
    return new ReportCorrectionAgreed(PROGRAMME, TASK, LEAD, PERIOD, 2, party);
  }

  private static ReportAccepted accepted() {
    return new ReportAccepted(PROGRAMME, TASK, LEAD, PERIOD, 1, "已核对");
  }

  private static ReportReturned returned(Instant resubmitBy, boolean afterCutOff) {
    return new ReportReturned(PROGRAMME, TASK, LEAD, PERIOD, 1, "未写明完成数", resubmitBy, afterCutOff);
  }

  private static ReportResubmitted resubmitted(
      int revision, ReportContent content, boolean onTime) {
    return new ReportResubmitted(
        PROGRAMME,
        TASK,
        LEAD,
        PERIOD,
        revision,
        ReceiptIds.of(ID, revision),
        content,
        ContentHash.of(content),
        DUE,
        onTime);
  }
}
