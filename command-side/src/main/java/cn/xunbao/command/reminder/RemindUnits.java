package cn.xunbao.command.reminder;

import cn.xunbao.events.reminder.ReminderKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reminds units of what they owe for a period (催报); all of them or none.
 *
 * @param programme id of the programme
 * @param period code of the period
 * @param kind why
 * @param units whom, each once
 * @param text what the office adds
 */
public record RemindUnits(
    String programme,
    String period,
    ReminderKind kind,
    List<OwingUnit> units,
    @Nullable String text) {

  public RemindUnits {
    units = List.copyOf(units);
  }

  /**
   * A unit and what it owes at that moment.
   *
   * @param unit code of the unit
   * @param tasks codes of the tasks whose reports are open
   * @param dueAt last second that counts as on time for them, the earliest if there are several
   */
  public record OwingUnit(String unit, List<String> tasks, Instant dueAt) {

    public OwingUnit {
      tasks = List.copyOf(tasks);
    }
  }
}
