package cn.xunbao.command.programme;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.events.programme.ProgrammeDefined;
import cn.xunbao.events.programme.ProgrammeEvent;
import cn.xunbao.events.programme.ProgrammeId;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A programme (总体方案): campaigns and the rules adopted for it. */
@Aggregate
public class Programme {

  @SuppressWarnings("UnusedVariable") // the framework reads it
  @AggregateIdentifier
  private @Nullable ProgrammeId id;

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

  @EventSourcingHandler
  void on(ProgrammeDefined event) {
    id = new ProgrammeId(event.programme());
  }
}
