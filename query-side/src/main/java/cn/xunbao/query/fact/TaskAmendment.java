package cn.xunbao.query.fact;

import cn.xunbao.events.task.TaskAmended;
import java.time.Instant;

/**
 * How an amendment of the plan changed a task.
 *
 * @param change what it changed
 * @param recordedAt when it was recorded
 * @param position position of the event
 */
public record TaskAmendment(TaskAmended change, Instant recordedAt, long position) {}
