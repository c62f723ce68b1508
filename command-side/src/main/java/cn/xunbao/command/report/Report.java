package cn.xunbao.command.report;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.command.dispatch.Change;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.receipt.Receipt;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportCorrected;
import cn.xunbao.events.report.ReportEvent;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.report.ReportResent;
import cn.xunbao.events.report.ReportSubmitted;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One report (报送): what one unit says of one task in one period, with all its versions. */
@Aggregate
public class Report {

  @AggregateIdentifier private @Nullable ReportId id;
  private @Nullable ReportEvent latest;
  private @Nullable Receipt receipt;

  /** For the framework. */
  protected Report() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Change<Receipt> handle(ReportProgress command, MetaData metadata, ReportedTasks tasks) {
    var report = command.target();
    var at = EventMetadata.fromMap(metadata).recordedAt();
    var terms =
        tasks
            .rulesFor(report.unit(), report.programme(), report.task())
            .terms(report.period(), command.content().values(), at);
    var hash = ContentHash.of(command.content());
    if (latest == null) {
      return record(submission(report, command.content(), hash, terms, at));
    }
    if (latest.contentHash().equals(hash)) {
      return change(false);
    }
    if (!DueRule.isOnTime(at, latest.dueAt())) {
      throw Rejections.reportNeedsCorrection(
          "本期报送时限已过，如需修改，请提交更正并说明理由（POST …/reports/%s/corrections）".formatted(report.period()));
    }
    return record(
        new ReportResent(
            report.programme(),
            report.task(),
            report.unit(),
            report.period(),
            latest.revision() + 1,
            ReceiptIds.of(report, latest.revision() + 1),
            command.content(),
            hash,
            latest.dueAt(),
            latest.onTime()));
  }

  @CommandHandler
  Change<Receipt> handle(CorrectReport command, ReportedTasks tasks) {
    var report = command.target();
    var before = required(latest);
    var content = command.changes().applyTo(before.content());
    tasks.rules(report.programme(), report.task()).requireIndicators(command.changes().values());
    var hash = ContentHash.of(content);
    if (before.contentHash().equals(hash)) {
      return change(false);
    }
    return record(
        new ReportCorrected(
            report.programme(),
            report.task(),
            report.unit(),
            report.period(),
            before.revision() + 1,
            ReceiptIds.of(report, before.revision() + 1),
            command.reason(),
            content,
            hash,
            before.dueAt(),
            before.onTime()));
  }

  private static ReportSubmitted submission(
      ReportId report, ReportContent content, String hash, ReportTerms terms, Instant at) {
    return new ReportSubmitted(
        report.programme(),
        report.task(),
        report.unit(),
        report.period(),
        1,
        ReceiptIds.of(report, 1),
        content,
        hash,
        terms.dueAt(),
        terms.dueRuleVersion(),
        terms.calendarVersion(),
        DueRule.isOnTime(at, terms.dueAt()));
  }

  private Change<Receipt> record(ReportEvent event) {
    apply(event);
    return change(true);
  }

  private Change<Receipt> change(boolean changed) {
    return new Change<>(required(receipt), required(id).toString(), getVersion(), changed);
  }

  @EventSourcingHandler
  void on(ReportEvent event, MetaData metadata) {
    var author = EventMetadata.fromMap(metadata);
    id = new ReportId(event.programme(), event.task(), event.unit(), event.period());
    latest = event;
    receipt =
        new Receipt(
            event.receiptId(),
            event.programme(),
            event.task(),
            event.unit(),
            event.period(),
            event.revision(),
            new Receipt.Author(author.client(), author.name(), author.post()),
            author.recordedAt(),
            event.dueAt(),
            event.onTime(),
            event.contentHash(),
            null);
  }

  private static <T> T required(@Nullable T state) {
    if (state == null) {
      throw new IllegalStateException("a report's stream begins with its submission");
    }
    return state;
  }
}
