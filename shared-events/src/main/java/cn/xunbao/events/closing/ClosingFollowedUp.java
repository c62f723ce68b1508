package cn.xunbao.events.closing;

import cn.xunbao.events.EventType;
import java.time.LocalDate;

/**
 * A closed task was inspected again (回头看).
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the lead unit that applied
 * @param confirmed whether the closing stands; else the task is reopened
 * @param inspectedOn date of the inspection
 * @param finding what was found
 */
@EventType("closing.followed-up")
public record ClosingFollowedUp(
    String programme,
    String task,
    String unit,
    boolean confirmed,
    LocalDate inspectedOn,
    String finding)
    implements ClosingEvent {}
