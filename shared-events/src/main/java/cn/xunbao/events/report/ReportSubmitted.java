package cn.xunbao.events.report;

import cn.xunbao.events.EventType;
import java.time.Instant;

/**
 * A unit reported on a task for the first time in a period (报送). This submission fixes punctuality.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the reporting unit
 * @param period code of the period
 * @param revision always 1
 * @param receiptId id of the receipt (回执)
 * @param content what the report says
 * @param contentHash SHA-256 (hex) of the canonical form of the content
 * @param dueAt last second that counts as on time
 * @param dueRuleVersion version of the due rule applied
 * @param calendarVersion version of the calendar applied
 * @param onTime whether it was recorded in time
 */
@EventType("report.submitted")
public record ReportSubmitted(
    String programme,
    String task,
    String unit,
    String period,
    int revision,
    String receiptId,
    ReportContent content,
    String contentHash,
    Instant dueAt,
    int dueRuleVersion,
    int calendarVersion,
    boolean onTime)
    implements ReportVersion {}
