package cn.xunbao.duty;

import cn.xunbao.events.report.ConcurrenceGiven;
import cn.xunbao.events.report.CorrectionParty;
import cn.xunbao.events.report.DraftEvent;
import cn.xunbao.events.report.Excuse;
import cn.xunbao.events.report.ExtensionGranted;
import cn.xunbao.events.report.ExtensionRefused;
import cn.xunbao.events.report.ExtensionRequested;
import cn.xunbao.events.report.InputReviewed;
import cn.xunbao.events.report.ReportAccepted;
import cn.xunbao.events.report.ReportAttachmentAdded;
import cn.xunbao.events.report.ReportCorrected;
import cn.xunbao.events.report.ReportCorrectionAgreed;
import cn.xunbao.events.report.ReportCorrectionApproved;
import cn.xunbao.events.report.ReportCorrectionProposed;
import cn.xunbao.events.report.ReportCorrectionRefused;
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
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a report: an event without what the report says.
 *
 * @param kind what happened
 * @param at when it was recorded
 * @param revision number of the version that it brought or is about; 0 where it is about the duty
 * @param onTime of a version: whether the unit counts as on time
 * @param until of a return: last second that keeps the punctuality; of an extension: its end
 * @param afterCutOff of a return: whether the period had been cut off
 * @param excuse of an excuse: how
 * @param party of a decision on a correction: who decided
 */
public record ReportStep(
    Kind kind,
    Instant at,
    int revision,
    boolean onTime,
    @Nullable Instant until,
    boolean afterCutOff,
    @Nullable Excuse excuse,
    @Nullable CorrectionParty party) {

  /** What happened. */
  public enum Kind {
    SUBMITTED,
    RESENT,
    RESUBMITTED,
    CORRECTED,
    CORRECTION_PROPOSED,
    CORRECTION_AGREED,
    CORRECTION_APPROVED,
    CORRECTION_REFUSED,
    ACCEPTED,
    RETURNED,
    WITHDRAWN,
    SUPPLEMENTED,
    INPUT_REVIEWED,
    CONCURRENCE_GIVEN,
    DRAFTED,
    EXCUSED,
    EXCUSE_REVOKED,
    EXTENSION_REQUESTED,
    EXTENSION_GRANTED,
    EXTENSION_REFUSED
  }

  /** The step that an event is. */
  public static ReportStep of(ReportEvent event, Instant at) {
    return switch (event) {
      case ReportSubmitted e -> version(Kind.SUBMITTED, e, at);
      case ReportResent e -> version(Kind.RESENT, e, at);
      case ReportResubmitted e -> version(Kind.RESUBMITTED, e, at);
      case ReportCorrected e -> version(Kind.CORRECTED, e, at);
      case ReportCorrectionProposed e -> version(Kind.CORRECTION_PROPOSED, e, at);
      case ReportCorrectionAgreed e -> decided(Kind.CORRECTION_AGREED, at, e.revision(), e.party());
      case ReportCorrectionApproved e -> about(Kind.CORRECTION_APPROVED, at, e.revision());
      case ReportCorrectionRefused e ->
          decided(Kind.CORRECTION_REFUSED, at, e.revision(), e.party());
      case ReportAccepted e -> about(Kind.ACCEPTED, at, e.revision());
      case ReportReturned e ->
          new ReportStep(
              Kind.RETURNED, at, e.revision(), false, e.resubmitBy(), e.afterCutOff(), null, null);
      case ReportWithdrawn e -> about(Kind.WITHDRAWN, at, e.revision());
      case ReportSupplemented e -> about(Kind.SUPPLEMENTED, at, e.revision());
      case ReportAttachmentAdded e -> about(Kind.SUPPLEMENTED, at, e.revision());
      case InputReviewed e -> about(Kind.INPUT_REVIEWED, at, e.revision());
      case ConcurrenceGiven e -> about(Kind.CONCURRENCE_GIVEN, at, e.revision());
      case DraftEvent e -> about(Kind.DRAFTED, at, 0);
      case ReportExcused e ->
          new ReportStep(Kind.EXCUSED, at, 0, false, null, false, e.excuse(), null);
      case ReportExcuseRevoked e -> about(Kind.EXCUSE_REVOKED, at, 0);
      case ExtensionRequested e -> extension(Kind.EXTENSION_REQUESTED, at, e.until());
      case ExtensionGranted e -> extension(Kind.EXTENSION_GRANTED, at, e.until());
      case ExtensionRefused e -> about(Kind.EXTENSION_REFUSED, at, 0);
    };
  }

  private static ReportStep version(Kind kind, ReportVersion event, Instant at) {
    return new ReportStep(kind, at, event.revision(), event.onTime(), null, false, null, null);
  }

  private static ReportStep about(Kind kind, Instant at, int revision) {
    return new ReportStep(kind, at, revision, false, null, false, null, null);
  }

  private static ReportStep decided(Kind kind, Instant at, int revision, CorrectionParty party) {
    return new ReportStep(kind, at, revision, false, null, false, null, party);
  }

  private static ReportStep extension(Kind kind, Instant at, Instant until) {
    return new ReportStep(kind, at, 0, false, until, false, null, null);
  }
}
