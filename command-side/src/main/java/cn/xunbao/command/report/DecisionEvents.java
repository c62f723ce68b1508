package cn.xunbao.command.report;

import cn.xunbao.duty.ReportLife;
import cn.xunbao.events.report.ConcurrenceGiven;
import cn.xunbao.events.report.ExtensionGranted;
import cn.xunbao.events.report.ExtensionRefused;
import cn.xunbao.events.report.ExtensionRequested;
import cn.xunbao.events.report.InputReviewed;
import cn.xunbao.events.report.ReportAccepted;
import cn.xunbao.events.report.ReportAttachmentAdded;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportCorrectionAgreed;
import cn.xunbao.events.report.ReportCorrectionApproved;
import cn.xunbao.events.report.ReportCorrectionRefused;
import cn.xunbao.events.report.ReportDrafted;
import cn.xunbao.events.report.ReportExcuseRevoked;
import cn.xunbao.events.report.ReportExcused;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.report.ReportReturned;
import cn.xunbao.events.report.ReportSupplemented;
import cn.xunbao.events.report.ReportVersion;
import cn.xunbao.events.report.ReportWithdrawn;
import cn.xunbao.events.unit.ApprovalStep;
import java.time.Instant;
import java.util.List;

/** The events that decisions about a report become, once they are allowed. */
final class DecisionEvents {

  private DecisionEvents() {}

  static ReportAccepted accepted(AcceptReport command, ReportLife life) {
    var r = command.target();
    return new ReportAccepted(
        r.programme(), r.task(), r.unit(), r.period(), life.revision(), command.comment());
  }

  static ReportReturned returned(
      ReturnReport command, ReportLife life, Instant resubmitBy, boolean afterCutOff) {
    var r = command.target();
    return new ReportReturned(
        r.programme(),
        r.task(),
        r.unit(),
        r.period(),
        life.revision(),
        command.reason(),
        resubmitBy,
        afterCutOff);
  }

  static ReportWithdrawn withdrawn(WithdrawReport command, ReportLife life) {
    var r = command.target();
    return new ReportWithdrawn(
        r.programme(), r.task(), r.unit(), r.period(), life.revision(), command.reason());
  }

  static ReportSupplemented supplemented(SupplementReport command, ReportLife life) {
    var r = command.target();
    return new ReportSupplemented(
        r.programme(), r.task(), r.unit(), r.period(), life.revision(), command.text());
  }

  static ReportAttachmentAdded attached(AttachToReport command, ReportLife life) {
    var r = command.target();
    return new ReportAttachmentAdded(
        r.programme(),
        r.task(),
        r.unit(),
        r.period(),
        life.revision(),
        command.sha256(),
        command.name(),
        command.mediaType(),
        command.bytes());
  }

  static ReportCorrectionAgreed agreed(AgreeToCorrection command, ReportLife.Proposed proposal) {
    var r = command.target();
    return new ReportCorrectionAgreed(
        r.programme(), r.task(), r.unit(), r.period(), proposal.revision(), command.party());
  }

  static ReportCorrectionApproved approved(ReportVersion version) {
    return new ReportCorrectionApproved(
        version.programme(),
        version.task(),
        version.unit(),
        version.period(),
        version.revision(),
        version.content(),
        version.contentHash());
  }

  static ReportCorrectionRefused refused(RefuseCorrection command, ReportLife.Proposed proposal) {
    var r = command.target();
    return new ReportCorrectionRefused(
        r.programme(),
        r.task(),
        r.unit(),
        r.period(),
        proposal.revision(),
        command.party(),
        command.reason());
  }

  static ReportExcused excused(ExcuseReport command) {
    var r = command.target();
    return new ReportExcused(
        r.programme(),
        r.task(),
        r.unit(),
        r.period(),
        command.excuse(),
        command.reason(),
        command.document());
  }

  static ReportExcuseRevoked revoked(RevokeExcuse command) {
    var r = command.target();
    return new ReportExcuseRevoked(r.programme(), r.task(), r.unit(), r.period(), command.reason());
  }

  static ExtensionRequested requested(RequestExtension command) {
    var r = command.target();
    return new ExtensionRequested(
        r.programme(), r.task(), r.unit(), r.period(), command.until(), command.reason());
  }

  static ExtensionGranted granted(GrantExtension command) {
    var r = command.target();
    return new ExtensionGranted(
        r.programme(), r.task(), r.unit(), r.period(), command.until(), command.comment());
  }

  static ExtensionRefused refused(RefuseExtension command) {
    var r = command.target();
    return new ExtensionRefused(r.programme(), r.task(), r.unit(), r.period(), command.reason());
  }

  static InputReviewed reviewed(ReviewInput command, ReportLife life) {
    var r = command.target();
    return new InputReviewed(
        r.programme(),
        r.task(),
        r.unit(),
        r.period(),
        life.revision(),
        command.lead(),
        command.confirmed(),
        command.reason());
  }

  static ConcurrenceGiven concurrence(ConcurWithReport command, ReportVersion inForce) {
    var r = command.target();
    return new ConcurrenceGiven(
        r.programme(),
        r.task(),
        r.unit(),
        r.period(),
        inForce.revision(),
        command.lead(),
        command.agrees(),
        command.text());
  }

  static ReportDrafted drafted(
      ReportId r, int number, ReportContent content, String hash, List<ApprovalStep> steps) {
    return new ReportDrafted(
        r.programme(), r.task(), r.unit(), r.period(), number, content, hash, steps);
  }
}
