package cn.xunbao.command.value;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.value.ValueAssessed;
import cn.xunbao.events.value.ValueCertified;
import cn.xunbao.events.value.ValueEvent;
import cn.xunbao.events.value.ValueId;
import cn.xunbao.events.value.ValueVerified;
import cn.xunbao.indicator.Noted;
import cn.xunbao.indicator.ValueLife;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What others say of a value that a unit reported. Which step is allowed: {@link ValueRules}. */
@Aggregate
public class CheckedValue {

  @AggregateIdentifier private @Nullable ValueId id;
  private @Nullable ValueLife life;
  private final List<EventMetadata> assessors = new ArrayList<>();

  /** For the framework. */
  protected CheckedValue() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Change<ValueEvent> handle(AssessValue command, MetaData metadata, ReportedValues values) {
    if (id != null) {
      command.expected().check(getVersion());
    }
    var reported = values.require(command.target());
    ValueRules.requireAssessable(life);
    ValueRules.requireAnother(
        List.of(reported.figure().by()), EventMetadata.fromMap(metadata), "填报");
    ValueRules.requireReason(reported.figure().value(), command.value(), command.reason());
    var v = command.target();
    return say(
        new ValueAssessed(
            v.programme(),
            v.indicator(),
            reported.task(),
            v.unit(),
            v.dataPeriod(),
            reported.figure().value(),
            command.value(),
            command.reason()));
  }

  @CommandHandler
  Change<ValueEvent> handle(CertifyValue command, MetaData metadata, ReportedValues values) {
    command.expected().check(getVersion());
    var assessed = ValueRules.requireAssessed(life);
    ValueRules.requireAnother(
        List.of(values.require(command.target()).figure().by()),
        EventMetadata.fromMap(metadata),
        "填报");
    var v = command.target();
    return say(
        new ValueCertified(
            v.programme(),
            v.indicator(),
            assessed.task(),
            v.unit(),
            v.dataPeriod(),
            assessed.value(),
            command.document()));
  }

  @CommandHandler
  Change<ValueEvent> handle(VerifyValue command, MetaData metadata, ReportedValues values) {
    command.expected().check(getVersion());
    var certified = ValueRules.requireCertified(life);
    var by = EventMetadata.fromMap(metadata);
    ValueRules.requireAnother(assessors, by, "评估认定");
    var reporter = values.require(command.target()).figure().by();
    ValueRules.requireAnother(List.of(reporter), by, "填报");
    ValueRules.requireReason(certified.value(), command.value(), command.reason());
    var v = command.target();
    return say(
        new ValueVerified(
            v.programme(),
            v.indicator(),
            certified.task(),
            v.unit(),
            v.dataPeriod(),
            certified.value(),
            command.value(),
            command.reason()));
  }

  private Change<ValueEvent> say(ValueEvent event) {
    apply(event);
    return new Change<>(event, event.id().toString(), getVersion(), true);
  }

  @EventSourcingHandler
  void on(ValueEvent event, MetaData metadata) {
    var by = EventMetadata.fromMap(metadata);
    id = event.id();
    life = ValueLife.after(life, new Noted<>(event, by.name(), by.recordedAt(), 0));
    if (event instanceof ValueAssessed) {
      assessors.clear();
    }
    if (!(event instanceof ValueVerified)) {
      assessors.add(by);
    }
  }
}
