package cn.xunbao.command.report;

import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.TASK;

import cn.xunbao.command.Fixtures;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.receipt.Receipt;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportCorrected;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.report.ReportResent;
import cn.xunbao.events.report.ReportSubmitted;
import cn.xunbao.events.report.ReportVersion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** What the lead of the sample's task says of 上旬 of April 2023, due on the 12th. */
final class SampleReport {

  static final String PERIOD = "2023-04-X1";
  static final ReportId ID = new ReportId(PROGRAMME, TASK, LEAD, PERIOD);
  static final Instant DUE = SamplePlan.at("2023-04-12T23:59:59+08:00");

  private SampleReport() {}

  static AggregateTestFixture<Report> fixture(SamplePlan plan) {
    var fixture = Fixtures.of(Report.class);
    fixture.registerInjectableResource(tasks(plan));
    return fixture;
  }

  static ReportedTasks tasks(SamplePlan plan) {
    return new ReportedTasks(
        new ProgrammeDirectory(plan.store()),
        new TaskDirectory(plan.store()),
        new UnitDirectory(plan.store()),
        plan.store());
  }

  static EventMetadata byLead(String recordedAt) {
    return SamplePlan.by(LEAD, recordedAt);
  }

  static ReportContent content(String progress, IndicatorValue... values) {
    return new ReportContent(progress, null, null, List.of(values));
  }

  static IndicatorValue value(String indicator, String figure) {
    return new IndicatorValue(indicator, new BigDecimal(figure));
  }

  static ReportSubmitted submitted(ReportContent content, boolean onTime) {
    return new ReportSubmitted(
        PROGRAMME,
        TASK,
        LEAD,
        PERIOD,
        1,
        ReceiptIds.of(ID, 1),
        content,
        ContentHash.of(content),
        DUE,
        1,
        1,
        onTime);
  }

  static ReportResent resent(int revision, ReportContent content, boolean onTime) {
    return new ReportResent(
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

  static ReportCorrected corrected(
      int revision, String reason, ReportContent content, boolean onTime) {
    return new ReportCorrected(
        PROGRAMME,
        TASK,
        LEAD,
        PERIOD,
        revision,
        ReceiptIds.of(ID, revision),
        reason,
        content,
        ContentHash.of(content),
        DUE,
        onTime);
  }

  static Receipt receipt(ReportVersion event, EventMetadata by) {
    return new Receipt(
        event.receiptId(),
        PROGRAMME,
        TASK,
        LEAD,
        PERIOD,
        event.revision(),
        new Receipt.Author(by.client(), by.name(), by.post()),
        null,
        by.recordedAt(),
        DUE,
        event.onTime(),
        event.contentHash(),
        null);
  }

  /** Ids of the receipts of the first versions of {@link #ID}. */
  static List<String> receiptIds(int revisions) {
    return IntStream.rangeClosed(1, revisions).mapToObj(n -> ReceiptIds.of(ID, n)).toList();
  }
}
