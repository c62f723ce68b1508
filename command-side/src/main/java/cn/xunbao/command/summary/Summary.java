package cn.xunbao.command.summary;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.summary.SummaryEvent;
import cn.xunbao.events.summary.SummaryId;
import cn.xunbao.summary.SummaryLife;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a summary on its way to its issue. Which step is allowed when stands in {@link
 * SummaryDecisions}; numbering and issuing is handled by {@link SummaryIssuing}.
 */
@Aggregate
public class Summary {

  @AggregateIdentifier private @Nullable SummaryId id;
  private @Nullable SummaryLife life;
  private SummaryPeople people = SummaryPeople.NOBODY;

  /** For the framework. */
  protected Summary() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Change<SummaryLife> handle(SummaryStep.Draft command, MetaData metadata) {
    return take(command, metadata);
  }

  @CommandHandler
  Change<SummaryLife> handle(SummaryStep.Refresh command, MetaData metadata) {
    return take(command, metadata);
  }

  @CommandHandler
  Change<SummaryLife> handle(SummaryStep.Edit command, MetaData metadata) {
    return take(command, metadata);
  }

  @CommandHandler
  Change<SummaryLife> handle(SummaryStep.Review command, MetaData metadata) {
    return take(command, metadata);
  }

  @CommandHandler
  Change<SummaryLife> handle(SummaryStep.Return command, MetaData metadata) {
    return take(command, metadata);
  }

  @CommandHandler
  Change<SummaryLife> handle(SummaryStep.Countersign command, MetaData metadata) {
    return take(command, metadata);
  }

  @CommandHandler
  Change<SummaryLife> handle(SummaryStep.Sign command, MetaData metadata) {
    return take(command, metadata);
  }

  /** What a step would be, without taking it. */
  SummaryEvent decide(SummaryStep step, EventMetadata by) {
    step.expected().check(getVersion());
    return SummaryDecisions.decide(life, people, step, by);
  }

  /** Records a step that was decided. */
  Change<SummaryLife> record(SummaryEvent event) {
    apply(event);
    return new Change<>(Objects.requireNonNull(life), String.valueOf(id), getVersion(), true);
  }

  private Change<SummaryLife> take(SummaryStep step, MetaData metadata) {
    return record(decide(step, EventMetadata.fromMap(metadata)));
  }

  @EventSourcingHandler
  void on(SummaryEvent event, MetaData metadata) {
    id = event.id();
    life = SummaryLife.after(life, event);
    people = people.after(event, EventMetadata.fromMap(metadata));
  }
}
