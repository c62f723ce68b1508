package cn.xunbao.events.closing;

import cn.xunbao.events.EventType;

/**
 * A lead unit asked for a later deadline of its task (申请延期).
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the lead unit that applied
 * @param until the deadline that it asks for: a month or a day
 * @param reason why
 */
@EventType("closing.extension-requested")
public record DeadlineExtensionRequested(
    String programme, String task, String unit, String until, String reason)
    implements ClosingEvent {}
