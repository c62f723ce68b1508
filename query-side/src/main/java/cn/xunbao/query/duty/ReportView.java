package cn.xunbao.query.duty;

import cn.xunbao.duty.ReportLife;
import cn.xunbao.duty.ReportLife.Stage;
import cn.xunbao.events.report.Excuse;
import cn.xunbao.events.report.ReportContent;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report as it stands.
 *
 * @param asOf the instant it is judged at
 * @param position position of the last event that counts
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the unit
 * @param name name of the unit
 * @param period code of the period
 * @param dueAt last second that counts as on time, an extension counted in
 * @param stage where it stands
 * @param revision number of the newest version, 0 before the first
 * @param onTime whether the unit counts as on time; null before anything was handed in
 * @param reportedAt when it was first handed in
 * @param resubmitBy while returned: last second that keeps the punctuality
 * @param requestedUntil end of an extension that is asked for and not decided
 * @param extendedTo end of the extension that was granted
 * @param excuse how it is excused
 * @param proposedRevision number of a correction that waits for agreement
 * @param minutesWithUnit how long it was with the unit after returns, in minutes
 * @param minutesWithSupervisor how long it was with the supervisor, in minutes
 * @param concurrences what joint leads say of it, where it is made for all of them
 * @param draft a draft on its way inside the unit; only the unit itself sees it
 * @param content what it says
 * @param attachments files attached to it, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportView(
    Instant asOf,
    long position,
    String programme,
    String task,
    String unit,
    String name,
    String period,
    Instant dueAt,
    Stage stage,
    int revision,
    @Nullable Boolean onTime,
    @Nullable Instant reportedAt,
    @Nullable Instant resubmitBy,
    @Nullable Instant requestedUntil,
    @Nullable Instant extendedTo,
    @Nullable Excuse excuse,
    @Nullable Integer proposedRevision,
    long minutesWithUnit,
    long minutesWithSupervisor,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ConcurrenceView> concurrences,
    @Nullable DraftView draft,
    @Nullable ReportContent content,
    List<AttachmentItem> attachments) {

  /**
   * What a view is about.
   *
   * @param programme id of the programme
   * @param task code of the task
   * @param unit code of the unit
   * @param name name of the unit
   * @param period code of the period
   */
  record Subject(String programme, String task, String unit, String name, String period) {}

  static ReportView of(
      Subject subject,
      Instant asOf,
      long position,
      Instant dueAt,
      ReportLife life,
      List<ConcurrenceView> concurrences,
      @Nullable DraftView draft,
      @Nullable ReportContent content,
      List<AttachmentItem> attachments) {
    var clocks = life.clocks().stopped(asOf);
    var proposed = life.proposed();
    return new ReportView(
        asOf,
        position,
        subject.programme(),
        subject.task(),
        subject.unit(),
        subject.name(),
        subject.period(),
        life.dueAt(dueAt),
        life.stage(),
        life.revision(),
        life.reportedAt() == null ? null : life.onTime(),
        life.reportedAt(),
        life.resubmitBy(),
        life.requestedUntil(),
        life.extendedTo(),
        life.excuse(),
        proposed == null ? null : proposed.revision(),
        clocks.withUnit().toMinutes(),
        clocks.withSupervisor().toMinutes(),
        concurrences,
        draft,
        content,
        attachments);
  }
}
