package cn.xunbao.events.report;

import cn.xunbao.events.EventType;
import java.time.Instant;

/**
 * A unit asked for more time before its report was due (申请延期).
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the reporting unit
 * @param period code of the period
 * @param until last second that it asks for
 * @param reason why
 */
@EventType("report.extension-requested")
public record ExtensionRequested(
    String programme, String task, String unit, String period, Instant until, String reason)
    implements ReportDecision {}
