package cn.xunbao.events.project;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An office approved a project as it was filed last: from now on it counts.
 *
 * @param programme id of the programme
 * @param project its id
 * @param task code of the task
 * @param unit code of the unit that owns it
 * @param comment what the office says
 */
@EventType("project.approved")
public record ProjectApproved(
    String programme, String project, String task, String unit, @Nullable String comment)
    implements ProjectEvent {}
