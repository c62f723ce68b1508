package cn.xunbao.command.task;

import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.events.task.TaskId;
import java.util.ArrayList;
import java.util.List;

/** Reads lists of tasks, {@code [{"programme", "task"}]}. */
public final class TaskRefs {

  private static final int MAX_TASKS = 500;

  private TaskRefs() {}

  /** Tasks; absent is the same as empty. */
  public static List<TaskId> optional(JsonObjectInput input, String name) {
    return read(input, name, input.objects(name, MAX_TASKS));
  }

  private static List<TaskId> read(
      JsonObjectInput input, String name, List<JsonObjectInput> items) {
    var tasks = new ArrayList<TaskId>();
    for (var i = 0; i < items.size(); i++) {
      var programme = items.get(i).requiredText("programme", ProgrammeId.MAX_ID);
      var task = items.get(i).requiredText("task", TaskId.MAX_CODE);
      if (items.get(i).sound("programme", "task")
          && StreamId.isPart(programme, ProgrammeId.MAX_ID)
          && StreamId.isPart(task, TaskId.MAX_CODE)) {
        tasks.add(new TaskId(programme, task));
      } else {
        input.fault(name, i, FaultCodes.BAD_FORMAT, "应写明方案编号和任务编码");
      }
    }
    return tasks;
  }
}
