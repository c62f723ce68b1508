package cn.xunbao.query.fact;

import cn.xunbao.events.task.TaskDefined;
import java.time.Instant;

/**
 * A task of the plan.
 *
 * @param definition what the plan says of it
 * @param recordedAt when it was recorded
 * @param position position of the event; also its place in the order of the plan
 */
public record TaskFact(TaskDefined definition, Instant recordedAt, long position) {}
