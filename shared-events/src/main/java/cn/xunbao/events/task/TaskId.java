package cn.xunbao.events.task;

import cn.xunbao.events.StreamId;

/** The stream of one task, {@code task:PROGRAMME/CODE}. */
public record TaskId(String programme, String task) implements StreamId {

  /** Longest code of a task. */
  public static final int MAX_CODE = 24;

  public TaskId {
    StreamId.part("programme", programme, 40);
    StreamId.part("task", task, MAX_CODE);
  }

  @Override
  public String toString() {
    return "task:" + programme + "/" + task;
  }
}
