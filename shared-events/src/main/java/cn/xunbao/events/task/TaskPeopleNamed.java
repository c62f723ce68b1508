package cn.xunbao.events.task;

import cn.xunbao.events.EventType;

/**
 * The people who answer for a task were named.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param people who they are from now on
 * @param previousPeople who they were until now
 * @param reason why
 */
@EventType("task.people-named")
public record TaskPeopleNamed(
    String programme, String task, TaskPeople people, TaskPeople previousPeople, String reason)
    implements TaskEvent {}
