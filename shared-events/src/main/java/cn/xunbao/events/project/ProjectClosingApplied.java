package cn.xunbao.events.project;

import cn.xunbao.events.EventType;

/**
 * A unit applied for the closing (销号) of a project.
 *
 * @param programme id of the programme
 * @param project its id
 * @param task code of the task
 * @param unit code of the unit that owns it
 * @param text what was done
 */
@EventType("project.closing-applied")
public record ProjectClosingApplied(
    String programme, String project, String task, String unit, String text)
    implements ProjectEvent {}
