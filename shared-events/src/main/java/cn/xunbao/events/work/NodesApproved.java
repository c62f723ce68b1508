package cn.xunbao.events.work;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An office approved the work nodes of a task: they are in force.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the unit that filed them
 * @param version number of the version
 * @param comment what the office says
 */
@EventType("nodes.approved")
public record NodesApproved(
    String programme, String task, String unit, int version, @Nullable String comment)
    implements NodesEvent {}
