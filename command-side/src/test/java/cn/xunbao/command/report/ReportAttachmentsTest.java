package cn.xunbao.command.report;

import static cn.xunbao.command.Fixtures.command;
import static cn.xunbao.command.Fixtures.event;
import static cn.xunbao.command.Fixtures.refused;
import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.TASK;
import static cn.xunbao.command.report.SampleReport.ID;
import static cn.xunbao.command.report.SampleReport.PERIOD;
import static cn.xunbao.command.report.SampleReport.byLead;
import static cn.xunbao.command.report.SampleReport.content;
import static cn.xunbao.command.report.SampleReport.submitted;

import cn.xunbao.command.SamplePlan;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.report.ReportAttachmentAdded;
import cn.xunbao.events.report.ReportWithdrawn;
import java.util.ArrayList;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ReportAttachmentsTest {

  private static final EventMetadata IN_TIME = byLead("2023-04-11T10:00:00+08:00");

  private final AggregateTestFixture<Report> report = SampleReport.fixture(new SamplePlan());

  @Test
  void aFileIsAttachedToTheNewestVersionOfAReport() {
    report
        .given(event(submitted(content("举办展销会1场"), true), IN_TIME))
        .when(command(attach(1), IN_TIME))
        .expectEvents(added(1));
  }

  @Test
  void theSameContentTwiceIsOneAttachment() {
    report
        .given(
            event(submitted(content("举办展销会1场"), true), IN_TIME),
            event(added(1), IN_TIME),
            event(added(2), IN_TIME))
        .when(command(attach(1), IN_TIME))
        .expectNoEvents();
  }

  @Test
  void nothingIsAttachedToWhatWasWithdrawn() {
    report
        .given(
            event(submitted(content("举办展销会1场"), true), IN_TIME),
            event(new ReportWithdrawn(PROGRAMME, TASK, LEAD, PERIOD, 1, "误报"), IN_TIME))
        .when(command(attach(1), IN_TIME))
        .expectException(refused(ProblemType.CONFLICT));
  }

  @Test
  void aReportHasAtMostTwentyAttachments() {
    var before = new ArrayList<Object>();
    before.add(event(submitted(content("举办展销会1场"), true), IN_TIME));
    for (var n = 1; n <= 20; n++) {
      before.add(event(added(n), IN_TIME));
    }
    report
        .given(before)
        .when(command(attach(21), IN_TIME))
        .expectException(refused(ProblemType.CONFLICT));
  }

  private static AttachToReport attach(int n) {
    return new AttachToReport(ID, sha256(n), "签约仪式.pdf", "application/pdf", 482_113);
  }

  private static ReportAttachmentAdded added(int n) {
    return new ReportAttachmentAdded(
        PROGRAMME, TASK, LEAD, PERIOD, 1, sha256(n), "签约仪式.pdf", "application/pdf", 482_113);
  }

  private static String sha256(int n) {
    return "%064x".formatted(n);
  }
}
