package cn.xunbao.command.task;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.task.LeadUnitsAssigned;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.task.TaskEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A task as others see it.
 *
 * @param definition what the plan says of it
 * @param leads codes of its lead units, the first is the primary
 * @param indicators codes of its indicators
 */
public record TaskView(TaskDefined definition, List<String> leads, Set<String> indicators) {

  /** Whether a unit leads it, is responsible for it or supports it. */
  public boolean involves(String unit) {
    return leads.contains(unit)
        || definition.responsibleUnits().contains(unit)
        || definition.supportingUnits().contains(unit);
  }

  static TaskView after(@Nullable TaskView before, DomainEvent event) {
    return switch ((TaskEvent) event) {
      case TaskDefined e ->
          new TaskView(
              e,
              e.leadUnits(),
              e.indicators().stream()
                  .map(IndicatorDefinition::code)
                  .collect(Collectors.toUnmodifiableSet()));
      case LeadUnitsAssigned e -> {
        if (before == null) {
          throw new IllegalStateException("a task's stream begins with its definition");
        }
        yield new TaskView(before.definition(), e.units(), before.indicators());
      }
    };
  }
}
