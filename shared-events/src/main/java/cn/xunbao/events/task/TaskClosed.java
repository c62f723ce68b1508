package cn.xunbao.events.task;

import cn.xunbao.events.EventType;
import java.time.LocalDate;

/**
 * A task was closed (销号): it owes nothing from the next period on.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param document the document that says so (文号)
 * @param decidedOn date of the decision
 * @param reason what the office says
 */
@EventType("task.closed")
public record TaskClosed(
    String programme, String task, String document, LocalDate decidedOn, String reason)
    implements TaskEvent {}
