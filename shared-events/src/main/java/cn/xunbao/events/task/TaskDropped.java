package cn.xunbao.events.task;

import cn.xunbao.events.EventType;
import java.time.LocalDate;

/**
 * A task was taken out of the plan by an amendment (调减): it owes nothing from the next period on.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param amendment number of the amendment
 * @param document the document that orders it (文号)
 * @param decidedOn date of the decision
 * @param reason why
 */
@EventType("task.dropped")
public record TaskDropped(
    String programme,
    String task,
    int amendment,
    String document,
    LocalDate decidedOn,
    String reason)
    implements TaskEvent {}
