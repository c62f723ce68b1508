package cn.xunbao.events.closing;

import cn.xunbao.events.EventType;

/**
 * The office reviewed the application and signed it (审核签字).
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the lead unit that applied
 * @param opinion what the reviewer says
 */
@EventType("closing.reviewed")
public record ClosingReviewed(String programme, String task, String unit, String opinion)
    implements ClosingEvent {}
