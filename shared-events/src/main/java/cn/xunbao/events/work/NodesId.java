package cn.xunbao.events.work;

import cn.xunbao.events.StreamId;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.events.task.TaskId;

/** The stream of a task's work nodes, {@code nodes:PROGRAMME/TASK}. */
public record NodesId(String programme, String task) implements StreamId {

  public NodesId {
    StreamId.part("programme", programme, ProgrammeId.MAX_ID);
    StreamId.part("task", task, TaskId.MAX_CODE);
  }

  @Override
  public String toString() {
    return "nodes:" + programme + "/" + task;
  }
}
