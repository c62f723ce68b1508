package cn.xunbao.command.work;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.work.RatingConfirmed;
import cn.xunbao.events.work.RatingEvent;
import cn.xunbao.events.work.RatingId;
import cn.xunbao.events.work.TaskRated;
import cn.xunbao.work.RatingLife;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** How a unit rates its task in a 旬 (自评), and what the office makes of it. */
@Aggregate
public class Rating {

  @AggregateIdentifier private @Nullable RatingId id;
  private @Nullable RatingLife life;

  /** For the framework. */
  protected Rating() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Change<RatingLife> handle(RateTask command) {
    var t = command.target();
    var rated =
        new TaskRated(
            t.programme(), t.task(), t.unit(), t.period(), command.rating(), command.note());
    if (life != null && life.rated().equals(rated)) {
      return answer(false);
    }
    if (life != null && life.confirmed() != null) {
      throw Rejections.of(ProblemType.WRONG_STAGE, "本期评价已经确认，单位不能再改；有不同意见请向审核机构提出");
    }
    apply(rated);
    return answer(true);
  }

  @CommandHandler
  Change<RatingLife> handle(ConfirmRating command, MetaData metadata) {
    command.expected().check(getVersion());
    if (life().ratedBy().equals(EventMetadata.fromMap(metadata).client())) {
      throw Rejections.forbidden("不得确认本人的自评，请由其他人员办理");
    }
    var own = life().rated().rating();
    if (command.rating() != own && command.reason() == null) {
      throw Rejections.invalidRequest(
          "/reason", FaultCodes.REQUIRED, "与自评（%s）不同的，须说明理由".formatted(own.chinese()));
    }
    var t = command.target();
    var confirmed =
        new RatingConfirmed(
            t.programme(), t.task(), t.unit(), t.period(), own, command.rating(), command.reason());
    if (confirmed.equals(life().confirmed())) {
      return answer(false);
    }
    apply(confirmed);
    return answer(true);
  }

  private Change<RatingLife> answer(boolean changed) {
    return new Change<>(life(), String.valueOf(id), getVersion(), changed);
  }

  private RatingLife life() {
    return Objects.requireNonNull(life);
  }

  @EventSourcingHandler
  void on(RatingEvent event, MetaData metadata) {
    id = new RatingId(event.programme(), event.task(), event.unit(), event.period());
    life = RatingLife.after(life, event, EventMetadata.fromMap(metadata).client());
  }
}
