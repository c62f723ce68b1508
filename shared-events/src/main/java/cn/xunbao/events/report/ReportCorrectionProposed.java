package cn.xunbao.events.report;

import cn.xunbao.events.EventType;
import java.time.Instant;

/**
 * A unit proposed a correction (更正) of its accepted report. It is in force once the unit's leader
 * and the office have agreed.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the reporting unit
 * @param period code of the period
 * @param revision number of this version of the content, from 2
 * @param receiptId id of the receipt (回执)
 * @param reason why it is to be corrected
 * @param content what the report says
 * @param contentHash SHA-256 (hex) of the canonical form of the content
 * @param dueAt last second that counted as on time
 * @param onTime whether the first submission was on time
 */
@EventType("report.correction-proposed")
public record ReportCorrectionProposed(
    String programme,
    String task,
    String unit,
    String period,
    int revision,
    String receiptId,
    String reason,
    ReportContent content,
    String contentHash,
    Instant dueAt,
    boolean onTime)
    implements ReportVersion {}
