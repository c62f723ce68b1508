package cn.xunbao.events.project;

import cn.xunbao.events.EventType;
import java.time.LocalDate;

/**
 * A project reached a node.
 *
 * @param programme id of the programme
 * @param project its id
 * @param task code of the task
 * @param unit code of the unit that owns it
 * @param stage which one
 * @param on day on which it was reached
 */
@EventType("project.node-reached")
public record ProjectNodeReached(
    String programme, String project, String task, String unit, ProjectStage stage, LocalDate on)
    implements ProjectEvent {}
