package cn.xunbao.command.closing;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.closing.ClosingLife;
import cn.xunbao.command.dispatch.Change;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.closing.ClosingEvent;
import cn.xunbao.events.closing.ClosingId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The way of one task to its closing. Which step is allowed when stands in {@link
 * ClosingDecisions}; what also changes the task itself is handled by {@link TaskEnding}.
 */
@Aggregate
public class Closing {

  @AggregateIdentifier private @Nullable ClosingId id;
  private ClosingLife life = ClosingLife.NONE;
  private ClosingPeople people = ClosingPeople.NOBODY;

  /** For the framework. */
  protected Closing() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Change<ClosingLife> handle(ClosingStep.Apply command, MetaData metadata) {
    return take(command, metadata);
  }

  @CommandHandler
  Change<ClosingLife> handle(ClosingStep.Withdraw command, MetaData metadata) {
    return take(command, metadata);
  }

  @CommandHandler
  Change<ClosingLife> handle(ClosingStep.Inspect command, MetaData metadata) {
    return take(command, metadata);
  }

  @CommandHandler
  Change<ClosingLife> handle(ClosingStep.Review command, MetaData metadata) {
    return take(command, metadata);
  }

  @CommandHandler
  Change<ClosingLife> handle(ClosingStep.Publish command, MetaData metadata) {
    return take(command, metadata);
  }

  @CommandHandler
  Change<ClosingLife> handle(ClosingStep.Refuse command, MetaData metadata) {
    return take(command, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Change<ClosingLife> handle(ClosingStep.RequestExtension command, MetaData metadata) {
    return take(command, metadata);
  }

  @CommandHandler
  Change<ClosingLife> handle(ClosingStep.RefuseExtension command, MetaData metadata) {
    return take(command, metadata);
  }

  /** What a step would be, without taking it. */
  ClosingEvent decide(ClosingStep step, EventMetadata by) {
    step.expected().check(getVersion());
    return ClosingDecisions.decide(life, people, step, by);
  }

  /** Records a step that was decided. */
  Change<ClosingLife> record(ClosingEvent event) {
    apply(event);
    return new Change<>(life, String.valueOf(id), getVersion(), true);
  }

  private Change<ClosingLife> take(ClosingStep step, MetaData metadata) {
    return record(decide(step, EventMetadata.fromMap(metadata)));
  }

  /** How it stands. */
  ClosingLife life() {
    return life;
  }

  @EventSourcingHandler
  void on(ClosingEvent event, MetaData metadata) {
    var by = EventMetadata.fromMap(metadata);
    id = event.id();
    life = life.after(event, by.recordedAt());
    people = people.after(event, by);
  }
}
