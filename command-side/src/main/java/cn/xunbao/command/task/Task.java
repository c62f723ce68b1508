package cn.xunbao.command.task;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.events.task.LeadUnitsAssigned;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.task.TaskId;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A task (任务) and who leads it. */
@Aggregate
public class Task {

  @AggregateIdentifier private @Nullable TaskId id;
  private List<String> leads = List.of();
  private Charge charge = new Charge(null, null, null);

  /** For the framework. */
  protected Task() {}

  /** A task of a plan that is being imported. */
  public Task(DefineTask command) {
    apply(command.definition());
  }

  @CommandHandler
  Change<List<String>> handle(AssignLeadUnit command, LeadRules rules) {
    rules.require(command.units());
    var next = new Charge(command.responsibleLeader(), command.handler(), command.section());
    if (command.units().equals(leads) && next.equals(charge)) {
      return change(false);
    }
    command.expected().check(getVersion());
    apply(
        new LeadUnitsAssigned(
            command.target().programme(),
            command.target().task(),
            command.units(),
            leads,
            command.reason(),
            command.responsibleLeader(),
            command.handler(),
            command.section()));
    return change(true);
  }

  private Change<List<String>> change(boolean changed) {
    return new Change<>(leads, Objects.toString(id), getVersion(), changed);
  }

  @EventSourcingHandler
  void on(TaskDefined event) {
    id = new TaskId(event.programme(), event.task());
    leads = event.leadUnits();
  }

  @EventSourcingHandler
  void on(LeadUnitsAssigned event) {
    leads = event.units();
    charge = new Charge(event.responsibleLeader(), event.handler(), event.section());
  }

  private record Charge(
      @Nullable String responsibleLeader, @Nullable String handler, @Nullable String section) {}
}
