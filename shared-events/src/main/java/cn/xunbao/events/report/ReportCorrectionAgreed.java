package cn.xunbao.events.report;

import cn.xunbao.events.EventType;

/**
 * One of the two who must agree to a proposed correction did so.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the reporting unit
 * @param period code of the period
 * @param revision number of the version that it is about
 * @param party who agreed
 */
@EventType("report.correction-agreed")
public record ReportCorrectionAgreed(
    String programme, String task, String unit, String period, int revision, CorrectionParty party)
    implements ReportDecision {}
