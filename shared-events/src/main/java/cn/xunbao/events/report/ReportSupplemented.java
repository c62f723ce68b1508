package cn.xunbao.events.report;

import cn.xunbao.events.EventType;

/**
 * A unit added material to its report (补充材料); what it reported stays as it is.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the reporting unit
 * @param period code of the period
 * @param revision number of the version that it is about
 * @param text the material in words
 */
@EventType("report.supplemented")
public record ReportSupplemented(
    String programme, String task, String unit, String period, int revision, String text)
    implements ReportDecision {}
