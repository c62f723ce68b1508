package cn.xunbao.events.project;

import cn.xunbao.events.EventType;

/**
 * An office returned a project as it was filed last.
 *
 * @param programme id of the programme
 * @param project its id
 * @param task code of the task
 * @param unit code of the unit that owns it
 * @param reason why
 */
@EventType("project.returned")
public record ProjectReturned(
    String programme, String project, String task, String unit, String reason)
    implements ProjectEvent {}
