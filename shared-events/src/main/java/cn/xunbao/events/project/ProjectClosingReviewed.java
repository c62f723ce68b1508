package cn.xunbao.events.project;

import cn.xunbao.events.EventType;

/**
 * An office reviewed an application for the closing of a project.
 *
 * @param programme id of the programme
 * @param project its id
 * @param task code of the task
 * @param unit code of the unit that owns it
 * @param closed whether the project is closed
 * @param reason why
 */
@EventType("project.closing-reviewed")
public record ProjectClosingReviewed(
    String programme, String project, String task, String unit, boolean closed, String reason)
    implements ProjectEvent {}
