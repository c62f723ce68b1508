package cn.xunbao.events.report;

import cn.xunbao.events.EventType;

/**
 * The office refused more time (不同意延期).
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the reporting unit
 * @param period code of the period
 * @param reason why
 */
@EventType("report.extension-refused")
public record ExtensionRefused(
    String programme, String task, String unit, String period, String reason)
    implements ReportDecision {}
