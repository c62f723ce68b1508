package cn.xunbao.events.closing;

import cn.xunbao.events.EventType;

/**
 * The lead unit took its application back (撤回).
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the lead unit that applied
 * @param reason why
 */
@EventType("closing.withdrawn")
public record ClosingWithdrawn(String programme, String task, String unit, String reason)
    implements ClosingEvent {}
