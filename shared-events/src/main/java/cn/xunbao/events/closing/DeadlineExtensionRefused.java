package cn.xunbao.events.closing;

import cn.xunbao.events.EventType;

/**
 * The deadline of a task stays as it is (不同意延期).
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the lead unit that applied
 * @param reason why
 */
@EventType("closing.extension-refused")
public record DeadlineExtensionRefused(String programme, String task, String unit, String reason)
    implements ClosingEvent {}
