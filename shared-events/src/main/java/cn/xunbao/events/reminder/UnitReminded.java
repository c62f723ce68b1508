package cn.xunbao.events.reminder;

import cn.xunbao.events.EventType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit was reminded of reports that it owes (催报).
 *
 * @param programme id of the programme
 * @param unit code of the unit
 * @param period code of the period
 * @param kind why
 * @param tasks codes of the tasks whose reports were open at that moment
 * @param dueAt last second that counts as on time for them, the earliest if there are several
 * @param text what the office added
 */
@EventType("unit.reminded")
public record UnitReminded(
    String programme,
    String unit,
    String period,
    ReminderKind kind,
    List<String> tasks,
    Instant dueAt,
    @Nullable String text)
    implements ReminderEvent {

  public UnitReminded {
    tasks = List.copyOf(tasks);
  }
}
