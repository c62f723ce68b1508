package cn.xunbao.events.task;

import cn.xunbao.events.EventType;
import java.time.Instant;

/**
 * A closed task was reopened (回头看重新办理): it owes again from the next period on.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param closedAt when it had been closed
 * @param reason what was found
 */
@EventType("task.reopened")
public record TaskReopened(String programme, String task, Instant closedAt, String reason)
    implements TaskEvent {}
