package cn.xunbao.standalone.countersign;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.events.key.CountersignerId;
import cn.xunbao.events.key.CountersignerRegistered;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One who countersigns. */
@Aggregate
class Countersigner {

  @AggregateIdentifier private @Nullable CountersignerId id;
  private @Nullable CountersignerRegistered registered;

  /** For the framework. */
  protected Countersigner() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Change<CountersignerRegistered> handle(RegisterCountersigner command) {
    var next =
        new CountersignerRegistered(
            command.target().countersigner(), command.key().id(), command.key().base64());
    var changed = !next.equals(registered);
    if (changed) {
      apply(next);
    }
    return new Change<>(next, Objects.requireNonNull(id).toString(), getVersion(), changed);
  }

  @EventSourcingHandler
  void on(CountersignerRegistered event) {
    id = new CountersignerId(event.countersigner());
    registered = event;
  }
}
