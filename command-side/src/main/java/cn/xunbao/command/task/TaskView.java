package cn.xunbao.command.task;

import cn.xunbao.duty.TaskSpan;
import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.task.LeadUnitsAssigned;
import cn.xunbao.events.task.TaskAmended;
import cn.xunbao.events.task.TaskClosed;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.task.TaskDropped;
import cn.xunbao.events.task.TaskEvent;
import cn.xunbao.events.task.TaskHandedOver;
import cn.xunbao.events.task.TaskPeople;
import cn.xunbao.events.task.TaskPeopleNamed;
import cn.xunbao.events.task.TaskReopened;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A task as others see it.
 *
 * @param definition what the plan says of it, as amended
 * @param leads codes of its lead units, the first is the primary
 * @param people who answers for it
 * @param span when it is in force
 */
public record TaskView(
    TaskDefined definition, List<String> leads, TaskPeople people, TaskSpan span) {

  /** Codes of the units and groups that lead it, are responsible for it or support it. */
  public List<String> parts() {
    return Stream.of(leads, definition.responsibleUnits(), definition.supportingUnits())
        .flatMap(List::stream)
        .toList();
  }

  /** Codes of its indicators. */
  public Set<String> indicators() {
    return definition.indicators().stream()
        .map(IndicatorDefinition::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  static TaskView after(@Nullable TaskView before, DomainEvent event, Instant recordedAt) {
    if (event instanceof TaskDefined e) {
      var span = e.document() == null ? TaskSpan.WHOLE : new TaskSpan(recordedAt, null);
      return new TaskView(e, e.leadUnits(), TaskPeople.NOBODY, span);
    }
    if (before == null) {
      throw new IllegalStateException("a task's stream begins with its definition");
    }
    return switch ((TaskEvent) event) {
      case TaskDefined e -> before;
      case LeadUnitsAssigned e ->
          new TaskView(
              before.definition, e.units(), before.people.after(e, before.leads), before.span);
      case TaskPeopleNamed e -> before.with(e.people());
      case TaskHandedOver e -> before.with(e.people());
      case TaskAmended e ->
          new TaskView(before.definition.on(e.terms()), before.leads, before.people, before.span);
      case TaskDropped e ->
          new TaskView(
              before.definition, before.leads, before.people, before.span.endingAt(recordedAt));
      case TaskClosed e ->
          new TaskView(
              before.definition, before.leads, before.people, before.span.endingAt(recordedAt));
      case TaskReopened e ->
          new TaskView(
              before.definition,
              before.leads,
              before.people,
              before.span.reopenedAfter(new TaskSpan.Gap(e.closedAt(), recordedAt)));
    };
  }

  private TaskView with(TaskPeople now) {
    return new TaskView(definition, leads, now, span);
  }
}
