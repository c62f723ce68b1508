package cn.xunbao.events.report;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The lead unit said what it thinks of the input (协办情况) of a responsible or supporting unit.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the reporting unit
 * @param period code of the period
 * @param revision number of the version that it is about
 * @param lead code of the lead unit
 * @param confirmed whether it confirms the input; otherwise it objects
 * @param reason why it objects
 */
@EventType("report.input-reviewed")
public record InputReviewed(
    String programme,
    String task,
    String unit,
    String period,
    int revision,
    String lead,
    boolean confirmed,
    @Nullable String reason)
    implements ReportDecision {}
