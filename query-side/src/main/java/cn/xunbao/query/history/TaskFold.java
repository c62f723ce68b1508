package cn.xunbao.query.history;

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
import java.util.function.UnaryOperator;

/** Follows a task itself: its terms, its leads, its people, its end. */
final class TaskFold {

  private TaskPeople people = TaskPeople.NOBODY;

  Told next(TaskEvent event, UnaryOperator<String> unitNames) {
    return switch (event) {
      case TaskDefined e -> {
        var plan = TaskMatter.Plan.of(e, unitNames);
        yield new Told(Sentences.defined(plan, e.document()), null, null, plan);
      }
      case LeadUnitsAssigned e -> assigned(e, unitNames);
      case TaskPeopleNamed e -> {
        var after = TaskMatter.People.of(e.people());
        people = e.people();
        var before = TaskMatter.People.of(e.previousPeople());
        yield new Told(Sentences.named(after), e.reason(), before, after);
      }
      case TaskHandedOver e -> {
        people = e.people();
        yield new Told(
            Sentences.handedOver(e, unitNames.apply(e.unit())),
            e.reason(),
            TaskMatter.People.of(e.previousPeople()),
            TaskMatter.People.of(e.people()));
      }
      case TaskAmended e ->
          new Told(
              Sentences.amended(e),
              e.reason(),
              TaskMatter.Terms.of(e.previousTerms(), unitNames),
              TaskMatter.Terms.of(e.terms(), unitNames));
      case TaskDropped e ->
          new Told(Sentences.dropped(e), e.reason(), null, TaskMatter.Dropped.of(e));
      case TaskClosed e -> new Told(Sentences.closed(e), e.reason(), null, TaskMatter.Closed.of(e));
      case TaskReopened e ->
          new Told("回头看重新办理，自下一期起恢复报送", e.reason(), null, TaskMatter.Reopened.of(e));
    };
  }

  private Told assigned(LeadUnitsAssigned event, UnaryOperator<String> unitNames) {
    var before =
        new TaskMatter.Leads(
            NamedUnit.of(event.previousUnits(), unitNames),
            people.responsibleLeader(),
            people.handler(),
            people.section(),
            null);
    people = people.after(event, event.previousUnits());
    var after = TaskMatter.Leads.of(event, unitNames);
    return new Told(Sentences.assigned(before, after), event.reason(), before, after);
  }
}
