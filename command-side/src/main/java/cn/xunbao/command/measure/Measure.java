package cn.xunbao.command.measure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.measure.MeasureEvent;
import cn.xunbao.events.measure.MeasureId;
import cn.xunbao.events.measure.MeasureProposed;
import cn.xunbao.measure.MeasureLife;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A measure towards a unit. Which step is allowed when stands in {@link MeasureDecisions}. */
@Aggregate
public class Measure {

  @AggregateIdentifier private @Nullable MeasureId id;
  private @Nullable MeasureLife life;
  private MeasurePeople people = MeasurePeople.NOBODY;

  /** For the framework. */
  protected Measure() {}

  /** A measure is proposed. */
  Measure(MeasureProposed proposed) {
    apply(proposed);
  }

  @CommandHandler
  Change<MeasureLife> handle(MeasureStep.Notify command, MetaData metadata) {
    return take(command, metadata);
  }

  @CommandHandler
  Change<MeasureLife> handle(MeasureStep.StateCase command, MetaData metadata) {
    return take(command, metadata);
  }

  @CommandHandler
  Change<MeasureLife> handle(MeasureStep.Decide command, MetaData metadata) {
    return take(command, metadata);
  }

  @CommandHandler
  Change<MeasureLife> handle(MeasureStep.RequestReview command, MetaData metadata) {
    return take(command, metadata);
  }

  @CommandHandler
  Change<MeasureLife> handle(MeasureStep.Review command, MetaData metadata) {
    return take(command, metadata);
  }

  @CommandHandler
  Change<MeasureLife> handle(MeasureStep.Revoke command, MetaData metadata) {
    return take(command, metadata);
  }

  private Change<MeasureLife> take(MeasureStep step, MetaData metadata) {
    step.expected().check(getVersion());
    apply(
        MeasureDecisions.decide(
            Objects.requireNonNull(life), people, step, EventMetadata.fromMap(metadata)));
    return changed();
  }

  /** How it stands, after something has changed. */
  Change<MeasureLife> changed() {
    return new Change<>(Objects.requireNonNull(life), String.valueOf(id), getVersion(), true);
  }

  @EventSourcingHandler
  void on(MeasureEvent event, MetaData metadata) {
    id = event.id();
    life = MeasureLife.after(life, event);
    people = people.after(event, EventMetadata.fromMap(metadata));
  }
}
