package cn.xunbao.command.reminder;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import cn.xunbao.events.reminder.ReminderId;
import cn.xunbao.events.reminder.ReminderKind;
import cn.xunbao.events.reminder.UnitReminded;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The reminders of one unit for one period. What time brings is accepted once for each due time,
 * however often it is fired; an office may remind as often as it wants.
 */
@Aggregate
public class Reminder {

  @SuppressWarnings("UnusedVariable") // the framework reads it
  @AggregateIdentifier
  private @Nullable ReminderId id;

  private final Set<Occasion> occasions = new HashSet<>();

  /** For the framework. */
  protected Reminder() {}

  private record Occasion(ReminderKind kind, Instant dueAt) {}

  /** Records a reminder, unless its occasion has been there; answers whether it did. */
  boolean remind(UnitReminded reminder) {
    if (reminder.tasks().isEmpty()
        || reminder.kind() != ReminderKind.BY_HAND && occasions.contains(occasion(reminder))) {
      return false;
    }
    apply(reminder);
    return true;
  }

  @EventSourcingHandler
  void on(UnitReminded event) {
    id = new ReminderId(event.programme(), event.unit(), event.period());
    occasions.add(occasion(event));
  }

  private static Occasion occasion(UnitReminded reminder) {
    return new Occasion(reminder.kind(), reminder.dueAt());
  }
}
