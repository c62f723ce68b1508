package cn.xunbao.events.report;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A step inside the unit passed a draft on (审签通过). With the last step the report is handed in: that
 * version follows in the same transaction.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the reporting unit
 * @param period code of the period
 * @param draft number of the draft
 * @param step number of the step, from 1
 * @param handler who drafted it, and so is the author of what is handed in
 * @param receiptId after the last step: id of the receipt (回执) of the version that is handed in
 * @param comment what was noted
 */
@EventType("report.draft-approved")
public record ReportDraftApproved(
    String programme,
    String task,
    String unit,
    String period,
    int draft,
    int step,
    Handler handler,
    @Nullable String receiptId,
    @Nullable String comment)
    implements DraftEvent {}
