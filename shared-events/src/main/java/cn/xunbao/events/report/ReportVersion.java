package cn.xunbao.events.report;

import java.time.Instant;

/** An event that brings a version of the content, with a receipt (回执). */
public sealed interface ReportVersion extends ReportEvent
    permits ReportSubmitted,
        ReportResent,
        ReportResubmitted,
        ReportCorrected,
        ReportCorrectionProposed {

  /** Number of this version of the content, from 1. */
  int revision();

  /** Id of the receipt (回执) for this version. */
  String receiptId();

  /** What the report says. */
  ReportContent content();

  /** SHA-256 (hex) of the canonical form of the content. */
  String contentHash();

  /** Last second that counted as on time. */
  Instant dueAt();

  /** Whether the unit counts as on time. */
  boolean onTime();
}
