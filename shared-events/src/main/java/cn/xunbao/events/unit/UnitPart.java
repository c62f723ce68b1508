package cn.xunbao.events.unit;

import cn.xunbao.events.task.TaskId;
import java.util.List;

/**
 * One of the units that another one is split into.
 *
 * @param unit its code
 * @param tasks tasks for which it is the successor
 */
public record UnitPart(String unit, List<TaskId> tasks) {

  public UnitPart {
    tasks = List.copyOf(tasks);
  }
}
