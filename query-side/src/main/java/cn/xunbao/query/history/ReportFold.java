package cn.xunbao.query.history;

import cn.xunbao.duty.ReportLife;
import cn.xunbao.duty.ReportStep;
import cn.xunbao.events.report.ConcurrenceGiven;
import cn.xunbao.events.report.DraftEvent;
import cn.xunbao.events.report.ExtensionGranted;
import cn.xunbao.events.report.ExtensionRefused;
import cn.xunbao.events.report.ExtensionRequested;
import cn.xunbao.events.report.InputReviewed;
import cn.xunbao.events.report.ReportAccepted;
import cn.xunbao.events.report.ReportAttachmentAdded;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportCorrected;
import cn.xunbao.events.report.ReportCorrectionAgreed;
import cn.xunbao.events.report.ReportCorrectionApproved;
import cn.xunbao.events.report.ReportCorrectionProposed;
import cn.xunbao.events.report.ReportCorrectionRefused;
import cn.xunbao.events.report.ReportDecision;
import cn.xunbao.events.report.ReportDraftApproved;
import cn.xunbao.events.report.ReportDraftReturned;
import cn.xunbao.events.report.ReportDrafted;
import cn.xunbao.events.report.ReportEvent;
import cn.xunbao.events.report.ReportExcuseRevoked;
import cn.xunbao.events.report.ReportExcused;
import cn.xunbao.events.report.ReportResent;
import cn.xunbao.events.report.ReportResubmitted;
import cn.xunbao.events.report.ReportReturned;
import cn.xunbao.events.report.ReportSubmitted;
import cn.xunbao.events.report.ReportSupplemented;
import cn.xunbao.events.report.ReportVersion;
import cn.xunbao.events.report.ReportWithdrawn;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Follows one report: what it says and how it stands. */
final class ReportFold {

  private ReportLife life = ReportLife.OPEN;
  private @Nullable ReportContent content;

  Told next(ReportEvent event, Instant recordedAt, UnaryOperator<String> unitNames) {
    var before = life;
    life = life.after(ReportStep.of(event, recordedAt));
    var what = Sentences.reported(event, unitNames);
    return switch (event) {
      case ReportVersion version -> said(what, version);
      case ReportAttachmentAdded added ->
          new Told(what, null, null, ReportMatter.Attached.of(added));
      case ReportDecision decision -> stood(what, decision, before);
      case DraftEvent draft -> stood(what, draft, before);
    };
  }

  private Told said(String what, ReportVersion version) {
    var before = content;
    content = version.content();
    return new Told(
        what,
        reason(version),
        before == null ? null : ReportMatter.Content.of(before),
        ReportMatter.Content.of(version.content()));
  }

  private Told stood(String what, ReportEvent event, ReportLife before) {
    return new Told(
        what, reason(event), ReportMatter.Standing.of(before), ReportMatter.Standing.of(life));
  }

  private static @Nullable String reason(ReportEvent event) {
    return switch (event) {
      case ReportCorrected e -> e.reason();
      case ReportCorrectionProposed e -> e.reason();
      case ReportCorrectionRefused e -> e.reason();
      case ReportReturned e -> e.reason();
      case ReportWithdrawn e -> e.reason();
      case ReportExcused e -> e.reason();
      case ReportExcuseRevoked e -> e.reason();
      case ExtensionRequested e -> e.reason();
      case ExtensionRefused e -> e.reason();
      case ExtensionGranted e -> e.comment();
      case ReportAccepted e -> e.comment();
      case InputReviewed e -> e.reason();
      case ConcurrenceGiven e -> e.text();
      case ReportDraftReturned e -> e.reason();
      case ReportDraftApproved e -> e.comment();
      case ReportDrafted e -> null;
      case ReportSubmitted e -> null;
      case ReportResent e -> null;
      case ReportResubmitted e -> null;
      case ReportSupplemented e -> null;
      case ReportAttachmentAdded e -> null;
      case ReportCorrectionAgreed e -> null;
      case ReportCorrectionApproved e -> null;
    };
  }
}
