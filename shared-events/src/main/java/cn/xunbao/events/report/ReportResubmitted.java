package cn.xunbao.events.report;

import cn.xunbao.events.EventType;
import java.time.Instant;

/**
 * A unit handed its report in again after it had been returned or withdrawn (重新报送).
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the reporting unit
 * @param period code of the period
 * @param revision number of this version of the content, from 2
 * @param receiptId id of the receipt (回执)
 * @param content what the report says
 * @param contentHash SHA-256 (hex) of the canonical form of the content
 * @param dueAt last second that counted as on time
 * @param onTime whether the unit counts as on time from now on
 */
@EventType("report.resubmitted")
public record ReportResubmitted(
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
