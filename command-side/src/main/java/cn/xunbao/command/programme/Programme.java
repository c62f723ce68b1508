package cn.xunbao.command.programme;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.programme.ProgrammeDefined;
import cn.xunbao.events.programme.ProgrammeEvent;
import cn.xunbao.events.programme.ProgrammeId;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A programme (总体方案): campaigns, their task forces and the rules adopted for it. */
@Aggregate
public class Programme {

  @AggregateIdentifier private @Nullable ProgrammeId id;
  private @Nullable ProgrammeView view;

  /** For the framework. */
  protected Programme() {}

  /** A plan is being imported. */
  Programme(ProgrammeDefined definition) {
    apply(definition);
  }

  /** Records further parts of the plan, in order; answers the number of the last event. */
  long record(List<? extends ProgrammeEvent> parts) {
    parts.forEach(part -> apply(part));
    return getVersion();
  }

  @CommandHandler
  Change<ProgrammeEvent> handle(
      ChangeProgramme command, MetaData metadata, PlanReferences references) {
    command.expected().check(getVersion());
    var plan = Objects.requireNonNull(view);
    var at = EventMetadata.fromMap(metadata).recordedAt();
    references.require(command.change(), plan, at);
    var event = command.change().event(plan);
    apply(event);
    return new Change<>(event, String.valueOf(id), getVersion(), true);
  }

  @EventSourcingHandler
  void on(ProgrammeEvent event) {
    view = ProgrammeView.after(view, event);
    id = new ProgrammeId(view.definition().programme());
  }
}
