package cn.xunbao.events.report;

import cn.xunbao.events.EventType;

/**
 * A proposed correction was refused.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the reporting unit
 * @param period code of the period
 * @param revision number of the version that it is about
 * @param party who refused
 * @param reason why
 */
@EventType("report.correction-refused")
public record ReportCorrectionRefused(
    String programme,
    String task,
    String unit,
    String period,
    int revision,
    CorrectionParty party,
    String reason)
    implements ReportDecision {}
