package cn.xunbao.command.task;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.task.LeadSource;
import cn.xunbao.events.task.LeadUnitsAssigned;
import cn.xunbao.events.task.TaskAmended;
import cn.xunbao.events.task.TaskClosed;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.task.TaskDropped;
import cn.xunbao.events.task.TaskHandedOver;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.task.TaskPeople;
import cn.xunbao.events.task.TaskPeopleNamed;
import cn.xunbao.events.task.TaskReopened;
import cn.xunbao.events.task.TaskTerms;
import cn.xunbao.events.unit.DutiesHandedOver;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A task (任务), who leads it, who answers for it, and whether it is still in force. */
@Aggregate
public class Task {

  @AggregateIdentifier private @Nullable TaskId id;
  private List<String> leads = List.of();
  private TaskPeople people = TaskPeople.NOBODY;
  private @Nullable TaskTerms terms;
  private boolean ended;

  /** For the framework. */
  protected Task() {}

  /** A task of a plan that is being imported or amended. */
  public Task(DefineTask command) {
    apply(command.definition());
  }

  @CommandHandler
  Change<List<String>> handle(AssignLeadUnit command, LeadRules rules) {
    rules.requireOpen(command.target().programme());
    requireInForce();
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
    requireInForce();
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

  /**
   * Records that a proposal for its lead was confirmed; answers the number of the last event.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 409 if it is led by others or has ended
   */
  public long confirm(
      List<String> units, @Nullable LeadSource source, TaskPeople named, String reason) {
    requireInForce();
    var task = Objects.requireNonNull(id);
    if (!leads.isEmpty() && !leads.equals(units)) {
      throw Rejections.conflict("任务“%s”已明确牵头单位，如需更换请另行指定".formatted(task.task()));
    }
    if (leads.isEmpty()) {
      apply(
          new LeadUnitsAssigned(
              task.programme(),
              task.task(),
              units,
              leads,
              reason,
              named.responsibleLeader(),
              named.handler(),
              named.section(),
              source));
    }
    return getVersion();
  }

  /** Records that an amendment of the plan changes it. */
  public void amend(
      UnaryOperator<TaskTerms> change, int amendment, String document, String reason) {
    requireInForce();
    var task = Objects.requireNonNull(id);
    var previous = Objects.requireNonNull(terms);
    apply(
        new TaskAmended(
            task.programme(),
            task.task(),
            change.apply(previous),
            previous,
            amendment,
            document,
            reason));
  }

  /** Records that an amendment of the plan takes it out. */
  public void drop(TaskDropped dropped) {
    requireInForce();
    apply(dropped);
  }

  /** Records that it was closed, as it came to the end of its closing. */
  public void close(TaskClosed closed) {
    requireInForce();
    apply(closed);
  }

  /** Records that its closing doesn't stand. */
  public void reopen(TaskReopened reopened) {
    apply(reopened);
  }

  private void requireInForce() {
    if (ended) {
      throw Rejections.conflict("任务“%s”已调减或销号，不再变更".formatted(Objects.requireNonNull(id).task()));
    }
  }

  private <T> Change<T> change(T value, boolean changed) {
    return new Change<>(value, Objects.toString(id), getVersion(), changed);
  }

  @EventSourcingHandler
  void on(TaskDefined event) {
    id = new TaskId(event.programme(), event.task());
    leads = event.leadUnits();
    terms = event.terms();
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

  @EventSourcingHandler
  void on(TaskAmended event) {
    terms = event.terms();
  }

  @EventSourcingHandler
  void on(TaskDropped event) {
    ended = true;
  }

  @EventSourcingHandler
  void on(TaskClosed event) {
    ended = true;
  }

  @EventSourcingHandler
  void on(TaskReopened event) {
    ended = false;
  }
}
