package cn.xunbao.query.ledger;

import cn.xunbao.closing.ClosingLife;
import cn.xunbao.events.task.TaskPeople;
import cn.xunbao.measure.MeasureLife;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.Closings;
import cn.xunbao.query.fact.FactKind;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.Measures;
import cn.xunbao.query.fact.PeopleOfTasks;
import cn.xunbao.query.fact.ReminderFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger says of tasks beside the plan and the reports, by code of the task.
 *
 * @param closings how far they have come on the way to their closing
 * @param people who answers for them
 * @param reminders the last reminder about each
 * @param measures measures about each
 */
record TaskMatters(
    Map<String, ClosingLife> closings,
    Map<String, TaskPeople> people,
    Map<String, ReminderFact> reminders,
    Map<String, List<MeasureLife>> measures) {

  static TaskMatters at(Facts facts, String programme, Moment moment) {
    var position = moment.position();
    return new TaskMatters(
        Closings.at(facts, programme, position),
        PeopleOfTasks.at(facts, programme, position),
        reminders(facts, programme, position),
        measures(Measures.at(facts, programme, position)));
  }

  ClosingLife closing(String task) {
    return closings.getOrDefault(task, ClosingLife.NONE);
  }

  TaskPeople people(String task) {
    return people.getOrDefault(task, TaskPeople.NOBODY);
  }

  @Nullable ReminderFact reminder(String task) {
    return reminders.get(task);
  }

  List<MeasureLife> measures(String task) {
    return measures.getOrDefault(task, List.of());
  }

  private static Map<String, List<MeasureLife>> measures(List<MeasureLife> all) {
    var byTask = new HashMap<String, List<MeasureLife>>();
    for (var life : all) {
      var task = life.proposed().task();
      if (task != null) {
        byTask.computeIfAbsent(task, none -> new ArrayList<>()).add(life);
      }
    }
    return Map.copyOf(byTask);
  }

  private static Map<String, ReminderFact> reminders(Facts facts, String programme, long position) {
    var last = new HashMap<String, ReminderFact>();
    for (var fact : facts.all(programme, FactKind.REMINDER, position).values()) {
      for (var task : fact.reminder().tasks()) {
        last.merge(task, fact, (a, b) -> a.position() > b.position() ? a : b);
      }
    }
    return Map.copyOf(last);
  }
}
