package cn.xunbao.command.report;

import static cn.xunbao.command.Fixtures.caused;
import static cn.xunbao.command.Fixtures.command;
import static cn.xunbao.command.Fixtures.event;
import static cn.xunbao.command.Fixtures.refused;
import static cn.xunbao.command.SamplePlan.INDICATOR;
import static cn.xunbao.command.SamplePlan.INDICATOR_OF_ANOTHER_TASK;
import static cn.xunbao.command.SamplePlan.SECOND_INDICATOR;
import static cn.xunbao.command.report.SampleReport.ID;
import static cn.xunbao.command.report.SampleReport.byLead;
import static cn.xunbao.command.report.SampleReport.corrected;
import static cn.xunbao.command.report.SampleReport.receipt;
import static cn.xunbao.command.report.SampleReport.submitted;
import static cn.xunbao.command.report.SampleReport.value;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.dispatch.Change;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.events.report.ReportContent;
import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportCorrectionTest {

  private static final EventMetadata FIRST = byLead("2023-04-11T10:00:00+08:00");
  private static final EventMetadata LATER = byLead("2023-05-20T10:00:00+08:00");
  private static final ReportContent BEFORE =
      new ReportContent(
          "举办展销会1场",
          "场地不足",
          "再办1场",
          List.of(value(INDICATOR, "25.2"), value(SECOND_INDICATOR, "3")));

  private final AggregateTestFixture<Report> report = SampleReport.fixture(new SamplePlan());

  @Test
  void whatACorrectionLeavesOutStaysAndItsValuesReplaceThoseOfTheirIndicators() {
    var after =
        new ReportContent(
            "举办展销会1场",
            "场地不足",
            "再办2场",
            List.of(value(INDICATOR, "25.3"), value(SECOND_INDICATOR, "3")));
    var event = corrected(2, "统计口径有误", after, true);
    report
        .given(event(submitted(BEFORE, true), FIRST))
        .when(correct(null, null, "再办2场", value(INDICATOR, "25.3")))
        .expectEvents(caused(event, LATER))
        .expectResultMessagePayload(new Change<>(receipt(event, LATER), ID.toString(), 1, true));
  }

  @Test
  void aValueThatWasMissingIsAddedInOrder() {
    var before = new ReportContent("进展", null, null, List.of(value(SECOND_INDICATOR, "3")));
    var after =
        new ReportContent(
            "进展", null, null, List.of(value(INDICATOR, "1"), value(SECOND_INDICATOR, "3")));
    report
        .given(event(submitted(before, true), FIRST))
        .when(correct(null, null, null, value(INDICATOR, "1")))
        .expectEvents(corrected(2, "统计口径有误", after, true));
  }

  @Test
  void punctualityStaysThatOfALateFirstReport() {
    var after = new ReportContent("更正后", "场地不足", "再办1场", BEFORE.values());
    report
        .given(event(submitted(BEFORE, false), byLead("2023-04-13T00:00:00+08:00")))
        .when(correct("更正后", null, null))
        .expectEvents(corrected(2, "统计口径有误", after, false));
  }

  @Test
  void correctionsFollowOneAnother() {
    var second = new ReportContent("二", "场地不足", "再办1场", BEFORE.values());
    var third = new ReportContent("三", "场地不足", "再办1场", BEFORE.values());
    report
        .given(
            event(submitted(BEFORE, true), FIRST), event(corrected(2, "笔误", second, true), LATER))
        .when(correct("三", null, null))
        .expectEvents(corrected(3, "统计口径有误", third, true));
  }

  @Test
  void aCorrectionThatChangesNothingIsNoEventAndGetsTheReceiptThatThereIs() {
    var event = submitted(BEFORE, true);
    report
        .given(event(event, FIRST))
        .when(correct(" 举办展销会1场", null, null, value(INDICATOR, "25.20")))
        .expectNoEvents()
        .expectResultMessagePayload(new Change<>(receipt(event, FIRST), ID.toString(), 0, false));
  }

  @Test
  void whatIsBlankCountsAsLeftOut() {
    assertThat(new ContentChanges(" ", "", "\u3000", List.of()).isEmpty()).isTrue();
  }

  @Test
  void anIndicatorOfAnotherTaskCannotBeCorrected() {
    report
        .given(event(submitted(BEFORE, true), FIRST))
        .when(correct(null, null, null, value(INDICATOR_OF_ANOTHER_TASK, "1")))
        .expectNoEvents()
        .expectException(
            refused(ProblemType.INVALID_REQUEST, "/values/0/indicator unknown-indicator"));
  }

  @Test
  void aReportThatDoesNotExistCannotBeCorrected() {
    report
        .givenNoPriorActivity()
        .when(correct("更正后", null, null))
        .expectNoEvents()
        .expectException(AggregateNotFoundException.class);
  }

  private static Object correct(
      @Nullable String progress,
      @Nullable String problems,
      @Nullable String nextSteps,
      IndicatorValue... values) {
    return command(
        new CorrectReport(
            ID, "统计口径有误", new ContentChanges(progress, problems, nextSteps, List.of(values))),
        LATER);
  }
}
