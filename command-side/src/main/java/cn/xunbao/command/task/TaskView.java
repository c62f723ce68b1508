package cn.xunbao.command.task;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.task.LeadUnitsAssigned;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.task.TaskEvent;
import cn.xunbao.events.task.TaskHandedOver;
import cn.xunbao.events.task.TaskPeople;
import cn.xunbao.events.task.TaskPeopleNamed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A task as others see it.
 *
 * @param definition what the plan says of it
 * @param leads codes of its lead units, the first is the primary
 * @param indicators codes of its indicators
 * @param people who answers for it
 */
public record TaskView(
    TaskDefined definition, List<String> leads, Set<String> indicators, TaskPeople people) {

  /** Codes of the units and groups that lead it, are responsible for it or support it. */
  public List<String> parts() {
    return Stream.of(leads, definition.responsibleUnits(), definition.supportingUnits())
        .flatMap(List::stream)
        .toList();
  }

  static TaskView after(@Nullable TaskView before, DomainEvent event) {
    return switch ((TaskEvent) event) {
      case TaskDefined e ->
          new TaskView(
              e,
              e.leadUnits(),
              e.indicators().stream()
                  .map(IndicatorDefinition::code)
                  .collect(Collectors.toUnmodifiableSet()),
              TaskPeople.NOBODY);
      case LeadUnitsAssigned e -> {
        var known = known(before);
        yield new TaskView(
            known.definition(),
            e.units(),
            known.indicators(),
            known.people().after(e, known.leads()));
      }
      case TaskPeopleNamed e -> known(before).with(e.people());
      case TaskHandedOver e -> known(before).with(e.people());
    };
  }

  private TaskView with(TaskPeople now) {
    return new TaskView(definition, leads, indicators, now);
  }

  private static TaskView known(@Nullable TaskView before) {
    if (before == null) {
      throw new IllegalStateException("a task's stream begins with its definition");
    }
    return before;
  }
}
