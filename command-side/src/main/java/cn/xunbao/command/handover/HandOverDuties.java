package cn.xunbao.command.handover;

import cn.xunbao.command.unit.Order;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.UnitId;
import java.util.List;

/**
 * Hands tasks over from one person of a unit to another (交接).
 *
 * @param unit the unit
 * @param from key of the person who answers for them
 * @param to key of the person who answers for them from then on
 * @param tasks the tasks
 * @param order why, and from when
 * @param expected the version of the unit that the caller has seen
 */
record HandOverDuties(
    UnitId unit,
    String from,
    String to,
    List<TaskId> tasks,
    Order order,
    ExpectedVersion expected) {

  HandOverDuties {
    tasks = List.copyOf(tasks);
  }

  HandOverDuties with(List<TaskId> others) {
    return new HandOverDuties(unit, from, to, others, order, expected);
  }
}
