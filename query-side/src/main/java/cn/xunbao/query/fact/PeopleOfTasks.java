package cn.xunbao.query.fact;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.task.LeadUnitsAssigned;
import cn.xunbao.events.task.TaskHandedOver;
import cn.xunbao.events.task.TaskPeople;
import cn.xunbao.events.task.TaskPeopleNamed;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads who answers for tasks (责任人员), as of a position. */
public final class PeopleOfTasks {

  private PeopleOfTasks() {}

  /** By code of the task; tasks for which nobody was named are not there. */
  public static Map<String, TaskPeople> at(Facts facts, String programme, long position) {
    var people = new HashMap<String, TaskPeople>();
    facts
        .all(programme, FactKind.TASK_PEOPLE, position)
        .forEach(
            (key, fact) ->
                people.compute(
                    FactKeys.reportOfStep(key), (task, before) -> after(before, fact.event())));
    return Map.copyOf(people);
  }

  /** The people after one more event; {@code before} is null before the first. */
  static TaskPeople after(@Nullable TaskPeople before, DomainEvent event) {
    return switch (event) {
      case LeadUnitsAssigned e ->
          (before == null ? TaskPeople.NOBODY : before).after(e, e.previousUnits());
      case TaskPeopleNamed e -> e.people();
      case TaskHandedOver e -> e.people();
      default -> throw new IllegalArgumentException("no people in " + event.getClass());
    };
  }
}
