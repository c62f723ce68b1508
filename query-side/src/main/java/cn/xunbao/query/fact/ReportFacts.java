package cn.xunbao.query.fact;

import cn.xunbao.duty.ReportStep;
import cn.xunbao.events.report.ConcurrenceGiven;
import cn.xunbao.events.report.DraftEvent;
import cn.xunbao.events.report.Handler;
import cn.xunbao.events.report.ReportAttachmentAdded;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportCorrectionApproved;
import cn.xunbao.events.report.ReportCorrectionProposed;
import cn.xunbao.events.report.ReportDecision;
import cn.xunbao.events.report.ReportDraftApproved;
import cn.xunbao.events.report.ReportDraftReturned;
import cn.xunbao.events.report.ReportDrafted;
import cn.xunbao.events.report.ReportEvent;
import cn.xunbao.events.report.ReportVersion;
import cn.xunbao.query.chronicle.RecordedEvent;
import java.util.ArrayList;
import java.util.List;

/** Which facts the event of a report brings. */
final class ReportFacts {

  private ReportFacts() {}

  static List<FactChange<?>> of(ReportEvent event, RecordedEvent recorded) {
    var key = FactKeys.report(event.period(), event.task(), event.unit());
    var changes = new ArrayList<FactChange<?>>();
    changes.add(
        new FactChange<>(
            event.programme(),
            FactKind.REPORT_STEP,
            FactKeys.step(key, recorded.position()),
            ReportStep.of(event, recorded.recordedAt())));
    switch (event) {
      case ReportCorrectionProposed e -> changes.add(receipt(e, recorded));
      case ReportVersion e -> {
        changes.add(content(e, key, e.revision(), e.content(), recorded));
        changes.add(receipt(e, recorded));
      }
      case ReportCorrectionApproved e ->
          changes.add(content(e, key, e.revision(), e.content(), recorded));
      case ReportAttachmentAdded e -> {
        var fact = new AttachmentFact(e, recorded.recordedAt(), recorded.position());
        changes.add(
            new FactChange<>(
                e.programme(), FactKind.ATTACHMENT, FactKeys.step(key, recorded.position()), fact));
        changes.add(
            new FactChange<>(
                e.programme(),
                FactKind.ATTACHMENT_USE,
                FactKeys.step(e.sha256(), recorded.position()),
                fact));
      }
      case DraftEvent e -> changes.addAll(draft(e, key, recorded));
      case ConcurrenceGiven e ->
          changes.add(
              new FactChange<>(
                  e.programme(),
                  FactKind.CONCURRENCE,
                  key + "/" + e.lead(),
                  new ConcurrenceFact(
                      e.lead(), e.revision(), e.agrees(), e.text(), recorded.recordedAt())));
      case ReportDecision e -> {}
    }
    return changes;
  }

  private static List<FactChange<?>> draft(DraftEvent event, String key, RecordedEvent recorded) {
    return switch (event) {
      case ReportDrafted e ->
          FactChange.one(
              e.programme(),
              FactKind.REPORT_DRAFT,
              key,
              new DraftFact(
                  e.draft(),
                  new Handler(
                      recorded.metadata().client(),
                      recorded.metadata().name(),
                      recorded.metadata().post()),
                  recorded.recordedAt(),
                  e.content(),
                  e.steps(),
                  recorded.position()));
      case ReportDraftApproved e -> {
        var step = draftStep(e, key, new DraftStepFact(e.draft(), e.step(), null));
        var receipt = e.receiptId();
        yield receipt == null
            ? List.of(step)
            : List.of(
                step,
                new FactChange<>(
                    FactChange.NO_PROGRAMME, FactKind.RECEIPT_HANDLER, receipt, e.handler()));
      }
      case ReportDraftReturned e ->
          List.of(draftStep(e, key, new DraftStepFact(e.draft(), e.step(), e.reason())));
    };
  }

  private static FactChange<DraftStepFact> draftStep(
      DraftEvent event, String key, DraftStepFact step) {
    return new FactChange<>(event.programme(), FactKind.DRAFT_STEP, key, step);
  }

  private static FactChange<ReportFact> content(
      ReportEvent event, String key, int revision, ReportContent content, RecordedEvent recorded) {
    return new FactChange<>(
        event.programme(),
        FactKind.REPORT,
        key,
        new ReportFact(
            event.task(),
            event.unit(),
            event.period(),
            revision,
            content,
            recorded.recordedAt(),
            recorded.position()));
  }

  private static FactChange<ReceiptFact> receipt(ReportVersion event, RecordedEvent recorded) {
    var author = recorded.metadata();
    return new FactChange<>(
        FactChange.NO_PROGRAMME,
        FactKind.RECEIPT,
        event.receiptId(),
        new ReceiptFact(
            event.receiptId(),
            event.programme(),
            event.task(),
            event.unit(),
            event.period(),
            event.revision(),
            author.client(),
            author.name(),
            author.post(),
            recorded.recordedAt(),
            event.dueAt(),
            event.onTime(),
            event.contentHash(),
            recorded.position()));
  }
}
