package cn.xunbao.events.report;

import cn.xunbao.events.DomainEvent;
import java.time.Instant;

/** What can happen in a report's stream: each event brings a version of the content. */
public sealed interface ReportEvent extends DomainEvent
    permits ReportSubmitted, ReportResent, ReportCorrected {

  /** Id of the programme. */
  String programme();

  /** Code of the task. */
  String task();

  /** Code of the reporting unit. */
  String unit();

  /** Code of the period. */
  String period();

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

  /** Whether the first submission was on time. */
  boolean onTime();
}
