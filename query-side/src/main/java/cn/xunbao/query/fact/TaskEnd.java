package cn.xunbao.query.fact;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The end of a task: from the next period on it owes nothing, and it is shown all the same.
 *
 * @param task code of the task
 * @param type stable name of the event that ended it
 * @param document the document that orders it (文号)
 * @param decidedOn date of the decision
 * @param reason why
 * @param recordedAt when it was recorded
 * @param position position of the event
 */
public record TaskEnd(
    String task,
    String type,
    String document,
    LocalDate decidedOn,
    String reason,
    Instant recordedAt,
    long position) {

  /** Type of the end of a task that was closed (销号). */
  public static final String CLOSED = "task.closed";
}
