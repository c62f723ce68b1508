package cn.xunbao.events.programme;

import cn.xunbao.calendar.WorkCalendar;
import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of workdays (工作日历) by which due times are counted was adopted.
 *
 * @param programme id of the programme
 * @param version number of this adoption, from 1
 * @param source where the calendar comes from
 * @param calendar the days themselves, so that nobody needs the source again
 * @param basis the decision that it rests on; null: it came with the import
 * @param from code of the period from which on it holds; null: from the beginning
 */
@EventType("calendar.adopted")
public record CalendarAdopted(
    String programme,
    int version,
    String source,
    WorkCalendar calendar,
    @Nullable String basis,
    @Nullable String from)
    implements ProgrammeEvent {

  /** One that holds from the beginning. */
  public CalendarAdopted(String programme, int version, String source, WorkCalendar calendar) {
    this(programme, version, source, calendar, null, null);
  }
}
