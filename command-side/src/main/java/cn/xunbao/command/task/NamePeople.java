package cn.xunbao.command.task;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.task.TaskPeople;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Names the people who answer for a task.
 *
 * @param target the task
 * @param people who they are
 * @param reason why
 * @param expected the version of the task that the caller has seen
 */
record NamePeople(
    @TargetAggregateIdentifier TaskId target,
    TaskPeople people,
    String reason,
    ExpectedVersion expected) {}
