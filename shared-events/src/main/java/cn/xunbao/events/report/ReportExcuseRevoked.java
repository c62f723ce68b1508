package cn.xunbao.events.report;

import cn.xunbao.events.EventType;

/**
 * The office revoked an excuse: the report is owed again.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the reporting unit
 * @param period code of the period
 * @param reason why
 */
@EventType("report.excuse-revoked")
public record ReportExcuseRevoked(
    String programme, String task, String unit, String period, String reason)
    implements ReportDecision {}
