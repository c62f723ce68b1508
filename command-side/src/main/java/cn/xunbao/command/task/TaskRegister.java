package cn.xunbao.command.task;

import cn.xunbao.command.stream.StreamKeys;
import cn.xunbao.events.task.TaskId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All tasks there are, for rules that no single task can decide. */
public final class TaskRegister {

  private static final String PREFIX = "task:";

  private final TaskDirectory directory;
  private final StreamKeys streams;

  /** The tasks among {@code streams}, as {@code directory} knows them. */
  public TaskRegister(TaskDirectory directory, StreamKeys streams) {
    this.directory = directory;
    this.streams = streams;
  }

  /** The tasks of a programme, the oldest first. */
  public List<TaskView> of(String programme) {
    return all(programme::equals, task -> true).stream()
        .map(task -> directory.require(task.programme(), task.task()))
        .toList();
  }

  /** The tasks of some programmes that are as asked for. */
  public List<TaskId> all(Predicate<String> programmes, Predicate<TaskView> wanted) {
    var tasks =
        streams.beginningWith(PREFIX).stream()
            .map(key -> key.substring(PREFIX.length()).split("/", 2))
            .map(parts -> new TaskId(parts[0], parts[1]))
            .toList();
    var within =
        tasks.stream()
            .map(TaskId::programme)
            .distinct()
            .filter(programmes)
            .collect(Collectors.toUnmodifiableSet());
    return tasks.stream()
        .filter(task -> within.contains(task.programme()))
        .filter(task -> wanted.test(directory.require(task.programme(), task.task())))
        .toList();
  }
}
