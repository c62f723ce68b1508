package cn.xunbao.events.report;

import cn.xunbao.events.EventType;

/**
 * Both agreed: from now on the report says what the proposed correction says.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the reporting unit
 * @param period code of the period
 * @param revision number of the version that it is about
 * @param content what the report says
 * @param contentHash SHA-256 (hex) of the canonical form of the content
 */
@EventType("report.correction-approved")
public record ReportCorrectionApproved(
    String programme,
    String task,
    String unit,
    String period,
    int revision,
    ReportContent content,
    String contentHash)
    implements ReportDecision {}
