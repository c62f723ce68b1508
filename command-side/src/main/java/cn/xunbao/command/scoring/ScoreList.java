package cn.xunbao.command.scoring;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.scoring.ScoreListEvent;
import cn.xunbao.events.scoring.ScoreListId;
import cn.xunbao.events.scoring.ScoreObjectionFiled;
import cn.xunbao.scoring.ScoreListLife;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A published list of scores. Which step is allowed when stands in {@link ScoreListDecisions}. */
@Aggregate
public class ScoreList {

  private final Map<Integer, EventMetadata> objectors = new HashMap<>();
  @AggregateIdentifier private @Nullable ScoreListId id;
  private @Nullable ScoreListLife life;

  /** For the framework. */
  protected ScoreList() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Change<ScoreListLife> handle(PublishScores command) {
    if (life != null) {
      throw Rejections.alreadyExists("“%s”的得分已公布".formatted(command.target().list()));
    }
    apply(command.published());
    return changed();
  }

  @CommandHandler
  Change<ScoreListLife> handle(ScoreListStep.FileObjection command, MetaData metadata) {
    return take(command, metadata);
  }

  @CommandHandler
  Change<ScoreListLife> handle(ScoreListStep.Answer command, MetaData metadata) {
    return take(command, metadata);
  }

  @CommandHandler
  Change<ScoreListLife> handle(ScoreListStep.Close command, MetaData metadata) {
    if (command.settled().version() != getVersion()) {
      throw Rejections.concurrentChange();
    }
    return take(command, metadata);
  }

  private Change<ScoreListLife> take(ScoreListStep step, MetaData metadata) {
    step.expected().check(getVersion());
    ScoreListDecisions.decide(
            Objects.requireNonNull(life), objectors, step, EventMetadata.fromMap(metadata))
        .forEach(event -> apply(event));
    return changed();
  }

  private Change<ScoreListLife> changed() {
    return new Change<>(Objects.requireNonNull(life), String.valueOf(id), getVersion(), true);
  }

  @EventSourcingHandler
  void on(ScoreListEvent event, MetaData metadata) {
    id = event.id();
    life = ScoreListLife.after(life, event);
    if (event instanceof ScoreObjectionFiled filed) {
      objectors.put(filed.objection(), EventMetadata.fromMap(metadata));
    }
  }
}
