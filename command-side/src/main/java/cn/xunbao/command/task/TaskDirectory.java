package cn.xunbao.command.task;

import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.events.task.TaskId;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Looks tasks up. */
public final class TaskDirectory {

  private final StreamViews<TaskView> tasks;

  /** The tasks in {@code store}. */
  public TaskDirectory(EventStore store) {
    this.tasks = StreamViews.ofMessages(store, TaskDirectory::after);
  }

  /**
   * A task.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is none
   */
  public TaskView require(String programme, String task) {
    return find(programme, task)
        .orElseThrow(() -> Rejections.notFound("方案“%s”中没有编码为“%s”的任务".formatted(programme, task)));
  }

  /** A task; empty if there is none. */
  public Optional<TaskView> find(String programme, String task) {
    return StreamId.isPart(programme, ProgrammeId.MAX_ID) && StreamId.isPart(task, TaskId.MAX_CODE)
        ? tasks.find(new TaskId(programme, task))
        : Optional.empty();
  }

  private static TaskView after(@Nullable TaskView before, DomainEventMessage<?> message) {
    var metadata = message.getMetaData();
    return TaskView.after(
        before,
        (DomainEvent) message.getPayload(),
        metadata.isEmpty() ? Instant.EPOCH : EventMetadata.fromMap(metadata).recordedAt());
  }
}
