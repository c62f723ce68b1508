package cn.xunbao.events.unit;

import cn.xunbao.events.EventType;
import cn.xunbao.events.task.TaskId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person handed open duties over to another one of the unit (交接).
 *
 * @param unit code of the unit
 * @param from who had them
 * @param to who has them from then on
 * @param tasks the tasks that they belong to
 * @param on date from which it holds
 * @param reason why
 * @param document the document that orders it (文号)
 */
@EventType("unit.duties-handed-over")
public record DutiesHandedOver(
    String unit,
    PersonInPost from,
    PersonInPost to,
    List<TaskId> tasks,
    LocalDate on,
    String reason,
    @Nullable String document)
    implements UnitEvent {
  public DutiesHandedOver {
    tasks = List.copyOf(tasks);
  }
}
