package cn.xunbao.events.closing;

import cn.xunbao.events.EventType;

/**
 * The application was refused (不予销号).
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the lead unit that applied
 * @param reason why
 */
@EventType("closing.refused")
public record ClosingRefused(String programme, String task, String unit, String reason)
    implements ClosingEvent {}
