package cn.xunbao.events.report;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The office accepted a report (审核通过).
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the reporting unit
 * @param period code of the period
 * @param revision number of the version that it is about
 * @param comment what it noted
 */
@EventType("report.accepted")
public record ReportAccepted(
    String programme,
    String task,
    String unit,
    String period,
    int revision,
    @Nullable String comment)
    implements ReportDecision {}
