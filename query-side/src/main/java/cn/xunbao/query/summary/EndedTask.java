package cn.xunbao.query.summary;

import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.TaskEnd;
import cn.xunbao.query.fact.TaskState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A task that was over when the period began: it owes nothing more and is named all the same.
 *
 * @param task its code
 * @param title its text
 * @param document the document that orders it (文号)
 * @param decidedOn date of the decision
 * @param reason why
 * @param recordedAt when its end was recorded
 */
public record EndedTask(
    String task,
    String title,
    String document,
    LocalDate decidedOn,
    String reason,
    Instant recordedAt) {

  /** Those among tasks, in the order of the plan. */
  public static List<EndedTask> of(List<TaskState> tasks, Period period) {
    return tasks.stream()
        .filter(task -> task.span().isBefore(period))
        .flatMap(task -> Stream.ofNullable(task.end()).map(end -> of(task.definition(), end)))
        .toList();
  }

  private static EndedTask of(TaskDefined task, TaskEnd end) {
    return new EndedTask(
        task.task(), task.title(), end.document(), end.decidedOn(), end.reason(), end.recordedAt());
  }
}
