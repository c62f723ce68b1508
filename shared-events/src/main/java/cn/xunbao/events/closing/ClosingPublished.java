package cn.xunbao.events.closing;

import cn.xunbao.events.EventType;
import java.time.LocalDate;

/**
 * The closing is shown before it takes effect (公示).
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the lead unit that applied
 * @param place where
 * @param from first day
 * @param until last day
 */
@EventType("closing.published")
public record ClosingPublished(
    String programme, String task, String unit, String place, LocalDate from, LocalDate until)
    implements ClosingEvent {}
