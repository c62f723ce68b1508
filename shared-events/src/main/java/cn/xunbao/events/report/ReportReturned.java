package cn.xunbao.events.report;

import cn.xunbao.events.EventType;
import java.time.Instant;

/**
 * The office returned a report (退回). Sent again in time it keeps its punctuality.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the reporting unit
 * @param period code of the period
 * @param revision number of the version that it is about
 * @param reason why
 * @param resubmitBy last second at which sending again keeps the punctuality
 * @param afterCutOff whether the period had been cut off (截稿): then it never counts against the
 *     unit
 */
@EventType("report.returned")
public record ReportReturned(
    String programme,
    String task,
    String unit,
    String period,
    int revision,
    String reason,
    Instant resubmitBy,
    boolean afterCutOff)
    implements ReportDecision {}
