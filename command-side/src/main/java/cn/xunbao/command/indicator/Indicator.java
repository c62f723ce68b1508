package cn.xunbao.command.indicator;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.indicator.IndicatorEvent;
import cn.xunbao.events.indicator.IndicatorId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** An indicator: what is settled about it beside what the plan says of it. */
@Aggregate
public class Indicator {

  @AggregateIdentifier private @Nullable IndicatorId id;

  /** For the framework. */
  protected Indicator() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Change<IndicatorEvent> handle(DefineIndicator command, IndicatorReferences references) {
    var event = command.event();
    if (id != null
        || references.indicators().find(event.programme(), event.indicator()).isPresent()) {
      throw Rejections.alreadyExists("方案中已有编码为“%s”的指标".formatted(event.indicator()));
    }
    return settle(event);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Change<IndicatorEvent> handle(
      ChangeIndicator command, MetaData metadata, IndicatorReferences references) {
    if (id != null) {
      command.expected().check(getVersion());
    }
    var at = EventMetadata.fromMap(metadata).recordedAt();
    var indicator = references.require(command, at);
    return settle(command.change().event(indicator));
  }

  private Change<IndicatorEvent> settle(IndicatorEvent event) {
    apply(event);
    return new Change<>(event, event.id().toString(), getVersion(), true);
  }

  @EventSourcingHandler
  void on(IndicatorEvent event) {
    id = event.id();
  }
}
