package cn.xunbao.events.task;

import cn.xunbao.events.EventType;

/**
 * A task was changed by an amendment of the plan (调整).
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param terms what holds from now on
 * @param previousTerms what held until now
 * @param amendment number of the amendment
 * @param document the document that orders it (文号)
 * @param reason why
 */
@EventType("task.amended")
public record TaskAmended(
    String programme,
    String task,
    TaskTerms terms,
    TaskTerms previousTerms,
    int amendment,
    String document,
    String reason)
    implements TaskEvent {}
