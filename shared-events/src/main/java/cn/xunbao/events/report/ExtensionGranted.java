package cn.xunbao.events.report;

import cn.xunbao.events.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The office granted more time (同意延期).
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the reporting unit
 * @param period code of the period
 * @param until last second that counts as on time from now on
 * @param comment what it noted
 */
@EventType("report.extension-granted")
public record ExtensionGranted(
    String programme,
    String task,
    String unit,
    String period,
    Instant until,
    @Nullable String comment)
    implements ReportDecision {}
