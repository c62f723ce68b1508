package cn.xunbao.query.fact;

import cn.xunbao.events.task.LeadSource;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who leads a task from an instant on, until the next assignment.
 *
 * @param task code of the task
 * @param units codes of the lead units, the first is the primary; may be empty in the plan itself
 * @param recordedAt when it was recorded
 * @param position position of the event
 * @param reason why; null for the plan's own
 * @param source of a proposal that was confirmed: where it came from
 */
public record LeadAssignment(
    String task,
    List<String> units,
    Instant recordedAt,
    long position,
    @Nullable String reason,
    @Nullable LeadSource source) {

  /** One that no proposal stands behind. */
  public LeadAssignment(
      String task, List<String> units, Instant recordedAt, long position, @Nullable String reason) {
    this(task, units, recordedAt, position, reason, null);
  }
}
