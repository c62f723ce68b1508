package cn.xunbao.query.fact;

import cn.xunbao.events.task.LeadUnitsAssigned;
import cn.xunbao.events.task.TaskEvent;
import cn.xunbao.events.task.TaskHandedOver;
import cn.xunbao.events.task.TaskPeople;
import cn.xunbao.events.task.TaskPeopleNamed;
import java.util.HashMap;
import java.util.Map;

/** Reads who answers for tasks (责任人员), as of a position. */
public final class PeopleOfTasks {

  private PeopleOfTasks() {}

  /** By code of the task; tasks for which nobody was named are not there. */
  public static Map<String, TaskPeople> at(Facts facts, String programme, long position) {
    var people = new HashMap<String, TaskPeople>();
    facts
        .all(programme, FactKind.TASK_PEOPLE, position)
        .values()
        .forEach(fact -> add(people, (TaskEvent) fact.event()));
    return Map.copyOf(people);
  }

  private static void add(Map<String, TaskPeople> people, TaskEvent event) {
    switch (event) {
      case LeadUnitsAssigned e ->
          people.put(
              e.task(),
              people.getOrDefault(e.task(), TaskPeople.NOBODY).after(e, e.previousUnits()));
      case TaskPeopleNamed e -> people.put(e.task(), e.people());
      case TaskHandedOver e -> people.put(e.task(), e.people());
      default -> throw new IllegalArgumentException("no people in " + event.getClass());
    }
  }
}
