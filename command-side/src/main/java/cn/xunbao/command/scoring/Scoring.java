package cn.xunbao.command.scoring;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.events.scoring.ScoringId;
import cn.xunbao.events.scoring.ScoringRuleAdopted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The assessment of a programme: which rules were adopted, each from a period on. */
@Aggregate
public class Scoring {

  @AggregateIdentifier private @Nullable ScoringId id;
  private int versions;

  /** For the framework. */
  protected Scoring() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Change<Integer> handle(AdoptScoringRule command) {
    command.expected().check(getVersion());
    apply(
        new ScoringRuleAdopted(
            command.target().programme(),
            versions + 1,
            command.from(),
            command.basis(),
            command.items(),
            command.objectionWorkdays()));
    return new Change<>(versions, String.valueOf(id), getVersion(), true);
  }

  @EventSourcingHandler
  void on(ScoringRuleAdopted event) {
    id = new ScoringId(event.programme());
    versions = event.version();
  }
}
