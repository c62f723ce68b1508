package cn.xunbao.query.reminder;

import cn.xunbao.events.reminder.ReminderKind;
import cn.xunbao.query.fact.ReminderFact;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reminder.
 *
 * @param position position of its event
 * @param remindedAt when it was recorded
 * @param unit code of the unit
 * @param name name of the unit
 * @param period code of the period
 * @param kind BEFORE_DUE, OVERDUE or BY_HAND
 * @param tasks codes of the tasks whose reports were open
 * @param dueAt last second that counts as on time for them
 * @param text what the office added
 */
record ReminderItem(
    long position,
    Instant remindedAt,
    String unit,
    String name,
    String period,
    ReminderKind kind,
    List<String> tasks,
    Instant dueAt,
    @Nullable String text) {

  static ReminderItem of(ReminderFact fact, String name) {
    var reminder = fact.reminder();
    return new ReminderItem(
        fact.position(),
        fact.recordedAt(),
        reminder.unit(),
        name,
        reminder.period(),
        reminder.kind(),
        reminder.tasks(),
        reminder.dueAt(),
        reminder.text());
  }
}
