package cn.xunbao.command.issue;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.issue.ConsolidationId;
import cn.xunbao.events.issue.ConsolidationSubmitted;
import cn.xunbao.period.Period;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * What a task force's office makes of a period's reports (专班汇总). It is due a workday after the
 * units' reports, and can be late too.
 */
@Aggregate
public class Consolidation {

  @AggregateIdentifier private @Nullable ConsolidationId id;
  private @Nullable ConsolidationSubmitted latest;

  /** For the framework. */
  protected Consolidation() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Change<ConsolidationSubmitted> handle(
      SubmitConsolidation command, MetaData metadata, ProgrammeDirectory programmes) {
    var target = command.target();
    var before = latest;
    if (before != null && before.comment().equals(command.comment())) {
      return new Change<>(before, String.valueOf(id), getVersion(), false);
    }
    var plan = programmes.require(target.programme());
    var dueAt = plan.rules().consolidationDueAt(Period.parse(target.period()));
    var at = EventMetadata.fromMap(metadata).recordedAt();
    var event =
        new ConsolidationSubmitted(
            target.programme(),
            target.period(),
            target.campaign(),
            before == null ? 1 : before.revision() + 1,
            command.comment(),
            before == null ? dueAt : before.dueAt(),
            before == null ? DueRule.isOnTime(at, dueAt) : before.onTime());
    apply(event);
    return new Change<>(event, String.valueOf(id), getVersion(), true);
  }

  @EventSourcingHandler
  void on(ConsolidationSubmitted event) {
    id = new ConsolidationId(event.programme(), event.campaign(), event.period());
    latest = event;
  }
}
