package cn.xunbao.events.report;

import cn.xunbao.events.EventType;

/**
 * A step inside the unit sent a draft back to its handler (审签退回).
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the reporting unit
 * @param period code of the period
 * @param draft number of the draft
 * @param step number of the step, from 1
 * @param reason why
 */
@EventType("report.draft-returned")
public record ReportDraftReturned(
    String programme, String task, String unit, String period, int draft, int step, String reason)
    implements DraftEvent {}
