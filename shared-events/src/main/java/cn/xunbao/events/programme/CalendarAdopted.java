package cn.xunbao.events.programme;

import cn.xunbao.calendar.WorkCalendar;
import cn.xunbao.events.EventType;

/**
 * The calendar of workdays (工作日历) by which due times are counted was adopted.
 *
 * @param programme id of the programme
 * @param version number of this adoption, from 1
 * @param source where the calendar comes from
 * @param calendar the days themselves, so that nobody needs the source again
 */
@EventType("calendar.adopted")
public record CalendarAdopted(String programme, int version, String source, WorkCalendar calendar)
    implements ProgrammeEvent {}
