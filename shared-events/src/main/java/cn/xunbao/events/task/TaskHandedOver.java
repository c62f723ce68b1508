package cn.xunbao.events.task;

import cn.xunbao.events.EventType;
import cn.xunbao.events.unit.PersonInPost;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person handed a task over to another one of the unit (交接).
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the unit
 * @param from who answered for it
 * @param to who answers for it from then on
 * @param people all who answer for it from then on
 * @param previousPeople who did until then
 * @param on date from which it holds
 * @param reason why
 * @param document the document that orders it (文号)
 */
@EventType("task.handed-over")
public record TaskHandedOver(
    String programme,
    String task,
    String unit,
    PersonInPost from,
    PersonInPost to,
    TaskPeople people,
    TaskPeople previousPeople,
    LocalDate on,
    String reason,
    @Nullable String document)
    implements TaskEvent {}
