package cn.xunbao.events.report;

import cn.xunbao.events.EventType;
import java.time.Instant;

/**
 * A unit sent its report again with other content before it was due and accepted (修改重报).
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the reporting unit
 * @param period code of the period
 * @param revision number of this version of the content, from 2
 * @param receiptId id of the receipt (回执)
 * @param content what the report says now
 * @param contentHash SHA-256 (hex) of the canonical form of the content
 * @param dueAt last second that counted as on time, as the first submission has it
 * @param onTime whether the first submission was on time
 */
@EventType("report.resent")
public record ReportResent(
    String programme,
    String task,
    String unit,
    String period,
    int revision,
    String receiptId,
    ReportContent content,
    String contentHash,
    Instant dueAt,
    boolean onTime)
    implements ReportVersion {}
