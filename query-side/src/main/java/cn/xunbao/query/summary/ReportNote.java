package cn.xunbao.query.summary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something about a single report that its counts don't show.
 *
 * @param period code of the period that the report is about
 * @param task code of the task
 * @param unit code of the unit
 * @param name name of the unit
 * @param at the instant that matters: new due time, last second to send again, when it came
 * @param note what it is, in Chinese
 */
public record ReportNote(
    String period, String task, String unit, String name, @Nullable Instant at, String note) {}
