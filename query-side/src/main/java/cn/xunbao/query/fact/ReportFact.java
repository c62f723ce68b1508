package cn.xunbao.query.fact;

import cn.xunbao.events.report.ReportContent;
import java.time.Instant;

/**
 * What a report says now.
 *
 * @param task code of the task
 * @param unit code of the unit
 * @param period code of the period
 * @param revision number of this version of the content
 * @param content what it says
 * @param recordedAt when this version was recorded
 * @param position position of the event that brought this version
 */
public record ReportFact(
    String task,
    String unit,
    String period,
    int revision,
    ReportContent content,
    Instant recordedAt,
    long position) {}
