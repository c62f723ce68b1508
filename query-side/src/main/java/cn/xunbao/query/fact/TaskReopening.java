package cn.xunbao.query.fact;

import cn.xunbao.duty.TaskSpan;
import java.time.Instant;

/**
 * A closed task was reopened: it owes again from the next period on.
 *
 * @param task code of the task
 * @param closedAt when it had been closed
 * @param reopenedAt when it was reopened
 * @param position position of the event
 */
public record TaskReopening(String task, Instant closedAt, Instant reopenedAt, long position) {

  TaskSpan.Gap gap() {
    return new TaskSpan.Gap(closedAt, reopenedAt);
  }
}
