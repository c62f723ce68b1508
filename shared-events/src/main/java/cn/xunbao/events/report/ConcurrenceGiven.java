package cn.xunbao.events.report;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A joint lead said whether it agrees with what the primary lead reports for all of them (会签). It
 * never holds the report up.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the unit that reported for all
 * @param period code of the period
 * @param revision number of the version that it is about
 * @param lead code of the joint lead
 * @param agrees whether it agrees; otherwise it dissents
 * @param text what it says, in any case why it dissents
 */
@EventType("report.concurrence-given")
public record ConcurrenceGiven(
    String programme,
    String task,
    String unit,
    String period,
    int revision,
    String lead,
    boolean agrees,
    @Nullable String text)
    implements ReportDecision {}
