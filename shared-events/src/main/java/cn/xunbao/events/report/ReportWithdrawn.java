package cn.xunbao.events.report;

import cn.xunbao.events.EventType;

/**
 * A unit withdrew its report before it was accepted (撤回).
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the reporting unit
 * @param period code of the period
 * @param revision number of the version that it is about
 * @param reason why
 */
@EventType("report.withdrawn")
public record ReportWithdrawn(
    String programme, String task, String unit, String period, int revision, String reason)
    implements ReportDecision {}
