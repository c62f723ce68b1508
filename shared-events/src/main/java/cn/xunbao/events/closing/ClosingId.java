package cn.xunbao.events.closing;

import cn.xunbao.events.StreamId;
import cn.xunbao.events.task.TaskId;

/** The stream of a task's closing, {@code closing:PROGRAMME/CODE}. */
public record ClosingId(String programme, String task) implements StreamId {

  public ClosingId {
    StreamId.part("programme", programme, 40);
    StreamId.part("task", task, TaskId.MAX_CODE);
  }

  @Override
  public String toString() {
    return "closing:" + programme + "/" + task;
  }
}
