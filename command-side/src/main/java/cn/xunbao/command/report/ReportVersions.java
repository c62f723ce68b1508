package cn.xunbao.command.report;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.duty.ReportLife;
import cn.xunbao.duty.ReportLife.Stage;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportCorrected;
import cn.xunbao.events.report.ReportCorrectionProposed;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.report.ReportResent;
import cn.xunbao.events.report.ReportResubmitted;
import cn.xunbao.events.report.ReportSubmitted;
import cn.xunbao.events.report.ReportVersion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes the next version of a report. */
final class ReportVersions {

  private ReportVersions() {}

  /** The version that comes next if a report is handed in with this content. */
  static ReportVersion next(
      ReportId report,
      ReportLife life,
      @Nullable FiledVersion before,
      ReportContent content,
      ReportTerms terms,
      Instant at) {
    var hash = ContentHash.of(content);
    if (before == null) {
      return submitted(report, life, content, hash, terms, at);
    }
    return life.stage() == Stage.SUBMITTED
        ? resent(report, life, before.dueAt(), content, hash)
        : resubmitted(report, life, content, hash, terms, at);
  }

  private static ReportVersion submitted(
      ReportId report,
      ReportLife life,
      ReportContent content,
      String hash,
      ReportTerms terms,
      Instant at) {
    var dueAt = life.dueAt(terms.dueAt());
    return new ReportSubmitted(
        report.programme(),
        report.task(),
        report.unit(),
        report.period(),
        1,
        ReceiptIds.of(report, 1),
        content,
        hash,
        dueAt,
        terms.dueRuleVersion(),
        terms.calendarVersion(),
        DueRule.isOnTime(at, dueAt));
  }

  private static ReportVersion resent(
      ReportId report, ReportLife life, Instant dueAt, ReportContent content, String hash) {
    var next = life.revision() + 1;
    return new ReportResent(
        report.programme(),
        report.task(),
        report.unit(),
        report.period(),
        next,
        ReceiptIds.of(report, next),
        content,
        hash,
        dueAt,
        life.onTime());
  }

  /** After a return the punctuality may be kept; after a withdrawal it is settled anew. */
  private static ReportVersion resubmitted(
      ReportId report,
      ReportLife life,
      ReportContent content,
      String hash,
      ReportTerms terms,
      Instant at) {
    var next = life.revision() + 1;
    var dueAt = life.dueAt(terms.dueAt());
    return new ReportResubmitted(
        report.programme(),
        report.task(),
        report.unit(),
        report.period(),
        next,
        ReceiptIds.of(report, next),
        content,
        hash,
        dueAt,
        life.stage() == Stage.RETURNED ? life.keepsPunctuality(at) : DueRule.isOnTime(at, dueAt));
  }

  /** A correction: in force at once, unless what it corrects was accepted. */
  static ReportVersion corrected(
      ReportId report,
      ReportLife life,
      Instant dueAt,
      String reason,
      ReportContent content,
      String hash) {
    if (life.stage() == Stage.ACCEPTED) {
      return proposed(report, life, dueAt, reason, content, hash);
    }
    var next = life.revision() + 1;
    return new ReportCorrected(
        report.programme(),
        report.task(),
        report.unit(),
        report.period(),
        next,
        ReceiptIds.of(report, next),
        reason,
        content,
        hash,
        dueAt,
        life.onTime());
  }

  private static ReportVersion proposed(
      ReportId report,
      ReportLife life,
      Instant dueAt,
      String reason,
      ReportContent content,
      String hash) {
    var next = life.revision() + 1;
    return new ReportCorrectionProposed(
        report.programme(),
        report.task(),
        report.unit(),
        report.period(),
        next,
        ReceiptIds.of(report, next),
        reason,
        content,
        hash,
        dueAt,
        life.onTime());
  }
}
