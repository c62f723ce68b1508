package cn.xunbao.command.issue;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.edge.json.AnswerInstants;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.issue.CutOffId;
import cn.xunbao.events.issue.PeriodCutOff;
import cn.xunbao.period.Period;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The cut-off (截稿) of a period: a fact of its own, recorded once. */
@Aggregate
public class CutOff {

  @AggregateIdentifier private @Nullable CutOffId id;
  private @Nullable Instant at;

  /** For the framework. */
  protected CutOff() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Change<Instant> handle(CutOffPeriod command, MetaData metadata, ProgrammeDirectory programmes) {
    var target = command.target();
    if (at != null) {
      return new Change<>(at, String.valueOf(id), getVersion(), false);
    }
    var now = EventMetadata.fromMap(metadata).recordedAt();
    var plan = programmes.require(target.programme());
    var dueAt = plan.rules().dueAt(Period.parse(target.period()));
    if (DueRule.isOnTime(now, dueAt)) {
      throw Rejections.conflict("本期报送时限（%s）未到，不能截稿".formatted(AnswerInstants.print(dueAt)));
    }
    apply(new PeriodCutOff(target.programme(), target.period(), command.note()));
    return new Change<>(now, String.valueOf(id), getVersion(), true);
  }

  @EventSourcingHandler
  void on(PeriodCutOff event, MetaData metadata) {
    id = new CutOffId(event.programme(), event.period());
    at = EventMetadata.fromMap(metadata).recordedAt();
  }
}
