package cn.xunbao.query.reminder;

import cn.xunbao.events.item.ItemKind;
import cn.xunbao.query.fact.ItemEscalation;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A reminder of an overdue item, as a step of its ladder.
 *
 * @param remindedAt when it was recorded
 * @param unit code of the unit
 * @param name name of the unit
 * @param kind what the item is
 * @param item its id
 * @param task code of the task that it is about
 * @param step the step in Chinese
 * @param deadline the deadline that had passed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemReminder(
    Instant remindedAt,
    String unit,
    String name,
    ItemKind kind,
    String item,
    @Nullable String task,
    String step,
    Instant deadline) {

  static ItemReminder of(ItemEscalation escalation, UnaryOperator<String> names) {
    return new ItemReminder(
        escalation.at(),
        escalation.unit(),
        names.apply(escalation.unit()),
        escalation.kind(),
        escalation.item(),
        escalation.task(),
        escalation.rung().chinese(),
        escalation.deadline());
  }
}
