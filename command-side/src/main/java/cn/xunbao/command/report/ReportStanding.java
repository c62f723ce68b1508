package cn.xunbao.command.report;

import cn.xunbao.duty.ReportLife;
import cn.xunbao.events.report.Excuse;
import cn.xunbao.events.report.ReportId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a report stands after a decision.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the reporting unit
 * @param period code of the period
 * @param stage where it stands
 * @param revision number of the newest version, 0 before the first
 * @param resubmitBy while returned: last second that keeps the punctuality
 * @param requestedUntil end of an extension that is asked for
 * @param extendedTo end of the extension that was granted
 * @param excuse how it is excused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportStanding(
    String programme,
    String task,
    String unit,
    String period,
    String stage,
    int revision,
    @Nullable Instant resubmitBy,
    @Nullable Instant requestedUntil,
    @Nullable Instant extendedTo,
    @Nullable Excuse excuse) {

  static ReportStanding of(ReportId report, ReportLife life) {
    return new ReportStanding(
        report.programme(),
        report.task(),
        report.unit(),
        report.period(),
        life.stage().name(),
        life.revision(),
        life.resubmitBy(),
        life.requestedUntil(),
        life.extendedTo(),
        life.excuse());
  }
}
