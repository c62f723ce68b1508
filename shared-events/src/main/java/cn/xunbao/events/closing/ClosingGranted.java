package cn.xunbao.events.closing;

import cn.xunbao.events.EventType;
import java.time.LocalDate;

/**
 * The task was closed (销号): it owes nothing from the next period on.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the lead unit that applied
 * @param document the document that says so (文号)
 * @param decidedOn date of the decision
 * @param text what the office says
 */
@EventType("closing.granted")
public record ClosingGranted(
    String programme, String task, String unit, String document, LocalDate decidedOn, String text)
    implements ClosingEvent {}
