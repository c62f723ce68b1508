package cn.xunbao.command.task;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.events.task.LeadUnitsAssigned;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.task.TaskHandedOver;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.task.TaskPeople;
import cn.xunbao.events.task.TaskPeopleNamed;
import cn.xunbao.events.unit.DutiesHandedOver;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A task (任务), who leads it, and who answers for it. */
@Aggregate
public class Task {

  @AggregateIdentifier private @Nullable TaskId id;
  private List<String> leads = List.of();
  private TaskPeople people = TaskPeople.NOBODY;

  /** For the framework. */
  protected Task() {}

  /** A task of a plan that is being imported. */
  public Task(DefineTask command) {
    apply(command.definition());
  }

  @CommandHandler
  Change<List<String>> handle(AssignLeadUnit command, LeadRules rules) {
    rules.requireOpen(command.target().programme());
    rules.require(command.units());
    var assigned =
        new LeadUnitsAssigned(
            command.target().programme(),
            command.target().task(),
            command.units(),
            leads,
            command.reason(),
            command.responsibleLeader(),
            command.handler(),
            command.section());
    if (command.units().equals(leads) && people.after(assigned, leads).equals(people)) {
      return change(leads, false);
    }
    command.expected().check(getVersion());
    apply(assigned);
    return change(leads, true);
  }

  @CommandHandler
  Change<TaskPeople> handle(NamePeople command) {
    if (command.people().equals(people)) {
      return change(people, false);
    }
    command.expected().check(getVersion());
    apply(
        new TaskPeopleNamed(
            command.target().programme(),
            command.target().task(),
            command.people(),
            people,
            command.reason()));
    return change(people, true);
  }

  /** Records that one person of a unit handed the task over to another one. */
  public void record(DutiesHandedOver handover) {
    var task = Objects.requireNonNull(id);
    apply(
        new TaskHandedOver(
            task.programme(),
            task.task(),
            handover.unit(),
            handover.from(),
            handover.to(),
            people.replacing(handover.from().name(), handover.to().name()),
            people,
            handover.on(),
            handover.reason(),
            handover.document()));
  }

  private <T> Change<T> change(T value, boolean changed) {
    return new Change<>(value, Objects.toString(id), getVersion(), changed);
  }

  @EventSourcingHandler
  void on(TaskDefined event) {
    id = new TaskId(event.programme(), event.task());
    leads = event.leadUnits();
  }

  @EventSourcingHandler
  void on(LeadUnitsAssigned event) {
    people = people.after(event, leads);
    leads = event.units();
  }

  @EventSourcingHandler
  void on(TaskPeopleNamed event) {
    people = event.people();
  }

  @EventSourcingHandler
  void on(TaskHandedOver event) {
    people = event.people();
  }
}
