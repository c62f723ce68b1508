package cn.xunbao.command.report;

import static cn.xunbao.command.Fixtures.caused;
import static cn.xunbao.command.Fixtures.command;
import static cn.xunbao.command.Fixtures.event;
import static cn.xunbao.command.Fixtures.refused;
import static cn.xunbao.command.SamplePlan.INDICATOR;
import static cn.xunbao.command.SamplePlan.INDICATOR_OF_ANOTHER_TASK;
import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.OTHER;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.RESPONSIBLE;
import static cn.xunbao.command.SamplePlan.SECOND_INDICATOR;
import static cn.xunbao.command.SamplePlan.SUPPORTING;
import static cn.xunbao.command.SamplePlan.TASK;
import static cn.xunbao.command.report.SampleReport.ID;
import static cn.xunbao.command.report.SampleReport.PERIOD;
import static cn.xunbao.command.report.SampleReport.byLead;
import static cn.xunbao.command.report.SampleReport.content;
import static cn.xunbao.command.report.SampleReport.corrected;
import static cn.xunbao.command.report.SampleReport.receipt;
import static cn.xunbao.command.report.SampleReport.receiptIds;
import static cn.xunbao.command.report.SampleReport.resent;
import static cn.xunbao.command.report.SampleReport.submitted;
import static cn.xunbao.command.report.SampleReport.value;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.dispatch.Change;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.report.ReportVersion;
import cn.xunbao.events.task.LeadUnitsAssigned;
import cn.xunbao.events.task.TaskId;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

  private static final EventMetadata IN_TIME = byLead("2023-04-11T10:00:00+08:00");
  private static final EventMetadata STILL_IN_TIME = byLead("2023-04-12T23:59:59.999+08:00");
  private static final EventMetadata LATE = byLead("2023-04-13T00:00:00+08:00");
  private static final ReportContent FIRST =
      new ReportContent(
          "举办展销会1场",
          "场地不足",
          "再办1场",
          List.of(value(INDICATOR, "25.2"), value(SECOND_INDICATOR, "3")));
  private static final ReportContent OTHERWISE = content("举办展销会2场", value(INDICATOR, "26"));

  private final SamplePlan plan = new SamplePlan();
  private final AggregateTestFixture<Report> report = SampleReport.fixture(plan);

  @Test
  void theFirstReportOfAPeriodIsSubmittedAndReceipted() {
    var event = submitted(FIRST, true);
    report
        .givenNoPriorActivity()
        .when(send(FIRST, IN_TIME))
        .expectEvents(event)
        .expectResultMessagePayload(answer(event, IN_TIME, 0, true));
  }

  @Test
  void whoReportedAndWhenGoesWithTheEvent() {
    report
        .givenNoPriorActivity()
        .when(send(FIRST, IN_TIME))
        .expectEvents(caused(submitted(FIRST, true), IN_TIME));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-04-01T00:00:00+08:00, true",
    "2023-04-12T23:59:59+08:00, true",
    "2023-04-12T23:59:59.999+08:00, true",
    "2023-04-13T00:00:00+08:00, false",
    "2024-02-29T12:00:00+08:00, false",
  })
  void aReportIsOnTimeUntilTheMidnightAfterTheSecondWorkday(String recordedAt, boolean onTime) {
    report
        .givenNoPriorActivity()
        .when(send(FIRST, byLead(recordedAt)))
        .expectEvents(submitted(FIRST, onTime));
  }

  @Test
  void theSameContentAgainIsNoEventAndGetsTheSameReceipt() {
    var event = submitted(FIRST, true);
    report
        .given(event(event, IN_TIME))
        .when(send(FIRST, STILL_IN_TIME))
        .expectNoEvents()
        .expectResultMessagePayload(answer(event, IN_TIME, 0, false));
  }

  @Test
  void theSameContentAgainAfterTheDueTimeStillGetsTheReceiptOfTheFirst() {
    var event = submitted(FIRST, true);
    report
        .given(event(event, IN_TIME))
        .when(send(FIRST, LATE))
        .expectNoEvents()
        .expectResultMessagePayload(answer(event, IN_TIME, 0, false));
  }

  @Test
  void valuesInAnotherOrderAndWithTrailingZerosAreTheSameContent() {
    var event = submitted(FIRST, true);
    report
        .given(event(event, IN_TIME))
        .when(
            send(
                new ReportContent(
                    "举办展销会1场",
                    "场地不足",
                    "再办1场",
                    List.of(value(SECOND_INDICATOR, "3.000"), value(INDICATOR, "25.200"))),
                STILL_IN_TIME))
        .expectNoEvents()
        .expectResultMessagePayload(answer(event, IN_TIME, 0, false));
  }

  @Test
  void blanksAroundTextsAreNoOtherContent() {
    report
        .given(event(submitted(FIRST, true), IN_TIME))
        .when(
            send(
                new ReportContent(" 举办展销会1场\n", "\u3000场地不足", "再办1场 ", FIRST.values()),
                STILL_IN_TIME))
        .expectNoEvents();
  }

  @Test
  void blankProblemsAndNextStepsCountAsAbsent() {
    report
        .given(event(submitted(content("无变化"), true), IN_TIME))
        .when(send(new ReportContent("无变化", " ", "", List.of()), STILL_IN_TIME))
        .expectNoEvents();
  }

  @Test
  void whatIsStoredHasNoBlanksAroundTextsAndItsValuesInOrder() {
    report
        .givenNoPriorActivity()
        .when(
            send(
                new ReportContent(
                    " 举办展销会1场 ",
                    "场地不足 ",
                    " 再办1场",
                    List.of(value(SECOND_INDICATOR, "3"), value(INDICATOR, "25.2"))),
                IN_TIME))
        .expectEvents(submitted(FIRST, true));
  }

  @Test
  void otherContentBeforeTheDueTimeIsTheNextRevisionWithTheDueTimeOfTheFirst() {
    var event = resent(2, OTHERWISE, true);
    report
        .given(event(submitted(FIRST, true), IN_TIME))
        .when(send(OTHERWISE, STILL_IN_TIME))
        .expectEvents(caused(event, STILL_IN_TIME))
        .expectResultMessagePayload(answer(event, STILL_IN_TIME, 1, true));
  }

  @Test
  void theContentOfAnEarlierRevisionIsANewRevisionAgain() {
    report
        .given(event(submitted(FIRST, true), IN_TIME), event(resent(2, OTHERWISE, true), IN_TIME))
        .when(send(FIRST, STILL_IN_TIME))
        .expectEvents(resent(3, FIRST, true));
  }

  @Test
  void anExtraValueIsOtherContent() {
    var more = content("举办展销会2场", value(INDICATOR, "26"), value(SECOND_INDICATOR, "0"));
    report
        .given(event(submitted(OTHERWISE, true), IN_TIME))
        .when(send(more, STILL_IN_TIME))
        .expectEvents(resent(2, more, true));
  }

  @Test
  void otherContentAfterTheDueTimeNeedsACorrection() {
    report
        .given(event(submitted(FIRST, true), IN_TIME))
        .when(send(OTHERWISE, LATE))
        .expectNoEvents()
        .expectException(refused(ProblemType.REPORT_NEEDS_CORRECTION));
  }

  @Test
  void otherContentThanThatOfALateReportNeedsACorrectionToo() {
    report
        .given(event(submitted(FIRST, false), LATE))
        .when(send(OTHERWISE, byLead("2023-04-13T00:00:01+08:00")))
        .expectNoEvents()
        .expectException(refused(ProblemType.REPORT_NEEDS_CORRECTION));
  }

  @Test
  void afterACorrectionBeforeTheDueTimeItMaySimplyBeSentAgain() {
    report
        .given(
            event(submitted(FIRST, true), IN_TIME),
            event(corrected(2, "笔误", OTHERWISE, true), IN_TIME))
        .when(send(FIRST, STILL_IN_TIME))
        .expectEvents(resent(3, FIRST, true));
  }

  @Test
  void eachVersionHasAReceiptIdOfItsOwn() {
    assertThat(receiptIds(3)).doesNotHaveDuplicates().allMatch(id -> id.matches("[\\w-]{22}"));
    assertThat(ReceiptIds.of(new ReportId(PROGRAMME, TASK, OTHER, PERIOD), 1))
        .isNotIn(receiptIds(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {LEAD, RESPONSIBLE, SUPPORTING})
  void leadResponsibleAndSupportingUnitsMayReport(String unit) {
    report
        .givenNoPriorActivity()
        .when(send(new ReportId(PROGRAMME, TASK, unit, PERIOD), FIRST))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void aUnitWithoutAPartInTheTaskMayNotReport() {
    report
        .givenNoPriorActivity()
        .when(send(new ReportId(PROGRAMME, TASK, OTHER, PERIOD), FIRST))
        .expectNoEvents()
        .expectException(refused(ProblemType.FORBIDDEN));
  }

  @Test
  void aLeadThatWasAssignedMayReportAndTheOneItReplacedMayNot() {
    plan.append(
        new TaskId(PROGRAMME, TASK),
        new LeadUnitsAssigned(
            PROGRAMME, TASK, List.of(OTHER), List.of(LEAD), "调整", null, null, null));
    SampleReport.fixture(plan)
        .givenNoPriorActivity()
        .when(send(new ReportId(PROGRAMME, TASK, OTHER, PERIOD), FIRST))
        .expectSuccessfulHandlerExecution();
    report
        .givenNoPriorActivity()
        .when(send(FIRST, IN_TIME))
        .expectException(refused(ProblemType.FORBIDDEN));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-04-X2, not-begun",
    "2023-04, wrong-period-kind",
    "2023-W14, wrong-period-kind",
    "2022-04-X1, other-year",
    "2023-04-X4, bad-format",
  })
  void aPeriodThatCannotBeReportedIsRefused(String period, String code) {
    report
        .givenNoPriorActivity()
        .when(
            command(
                new ReportProgress(new ReportId(PROGRAMME, TASK, LEAD, period), FIRST),
                byLead("2023-04-10T23:59:59+08:00")))
        .expectNoEvents()
        .expectException(refused(ProblemType.INVALID_REQUEST, "/period " + code));
  }

  @Test
  void aPeriodMayBeReportedFromItsFirstInstantOn() {
    report
        .givenNoPriorActivity()
        .when(
            command(
                new ReportProgress(new ReportId(PROGRAMME, TASK, LEAD, "2023-04-X2"), FIRST),
                byLead("2023-04-11T00:00:00+08:00")))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void everyFaultOfAReportIsNamedAtOnce() {
    report
        .givenNoPriorActivity()
        .when(
            command(
                new ReportProgress(
                    new ReportId(PROGRAMME, TASK, LEAD, "2024-05"),
                    content(
                        "进展",
                        value(INDICATOR, "1"),
                        value(INDICATOR, "2"),
                        value(INDICATOR_OF_ANOTHER_TASK, "3"))),
                IN_TIME))
        .expectNoEvents()
        .expectException(
            refused(
                ProblemType.INVALID_REQUEST,
                "/period other-year",
                "/period wrong-period-kind",
                "/period not-begun",
                "/values/1/indicator duplicate",
                "/values/2/indicator unknown-indicator"));
  }

  @Test
  void aTaskOrAProgrammeThatDoesNotExistIsNotFound() {
    for (var missing :
        List.of(
            new ReportId(PROGRAMME, "9.99", LEAD, PERIOD),
            new ReportId("sample-2099", TASK, LEAD, PERIOD))) {
      SampleReport.fixture(plan)
          .givenNoPriorActivity()
          .when(send(missing, FIRST))
          .expectNoEvents()
          .expectException(refused(ProblemType.NOT_FOUND));
    }
  }

  private static Object send(ReportContent content, EventMetadata by) {
    return command(new ReportProgress(ID, content), by);
  }

  private static Object send(ReportId id, ReportContent content) {
    return command(
        new ReportProgress(id, content), SamplePlan.by(id.unit(), "2023-04-11T10:00:00+08:00"));
  }

  private static Change<?> answer(
      ReportVersion event, EventMetadata by, long sequence, boolean changed) {
    return new Change<>(new Filing.Filed(receipt(event, by)), ID.toString(), sequence, changed);
  }
}
