package cn.xunbao.events.work;

import cn.xunbao.events.EventType;

/**
 * An office returned the work nodes of a task.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the unit that filed them
 * @param version number of the version
 * @param reason why
 */
@EventType("nodes.returned")
public record NodesReturned(String programme, String task, String unit, int version, String reason)
    implements NodesEvent {}
