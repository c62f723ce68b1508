package cn.xunbao.events.report;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The office excused a unit from a report: it is no longer owed and leaves the denominator.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the reporting unit
 * @param period code of the period
 * @param excuse how
 * @param reason why
 * @param document number of the document that says so (文号)
 */
@EventType("report.excused")
public record ReportExcused(
    String programme,
    String task,
    String unit,
    String period,
    Excuse excuse,
    String reason,
    @Nullable String document)
    implements ReportDecision {}
