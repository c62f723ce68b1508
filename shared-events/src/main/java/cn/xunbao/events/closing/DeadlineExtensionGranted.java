package cn.xunbao.events.closing;

import cn.xunbao.events.EventType;
import java.time.LocalDate;

/**
 * The deadline of a task was put off (同意延期); the plan was amended by it.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the lead unit that applied
 * @param until the deadline from now on
 * @param document the document that says so (文号)
 * @param decidedOn date of the decision
 * @param amendment number of the amendment of the plan
 */
@EventType("closing.extension-granted")
public record DeadlineExtensionGranted(
    String programme,
    String task,
    String unit,
    String until,
    String document,
    LocalDate decidedOn,
    int amendment)
    implements ClosingEvent {}
