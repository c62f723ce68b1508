package cn.xunbao.standalone.webhook;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.webhook.WebhookDefined;
import cn.xunbao.events.webhook.WebhookId;
import cn.xunbao.events.webhook.WebhookRemoved;
import cn.xunbao.events.webhook.WebhookSecretRotated;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A webhook. Its secrets are counted here, and known elsewhere. */
@Aggregate
class Webhook {

  @AggregateIdentifier private @Nullable WebhookId id;
  private @Nullable WebhookDefined definition;
  private int generation;

  /** For the framework. */
  protected Webhook() {}

  /** One that was removed comes back under a new secret. */
  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Change<SettledWebhook> handle(DefineWebhook command) {
    var fresh = definition == null;
    var next = command.terms().of(command.target().webhook(), fresh ? generation + 1 : generation);
    if (next.equals(definition)) {
      return settled(false, false);
    }
    apply(next);
    return settled(fresh, true);
  }

  @CommandHandler
  Change<SettledWebhook> handle(RotateSecret command) {
    if (definition == null) {
      throw Rejections.notFound("推送“%s”已停用，请重新设置".formatted(command.target().webhook()));
    }
    apply(new WebhookSecretRotated(command.target().webhook(), generation + 1));
    return settled(true, true);
  }

  @CommandHandler
  Change<String> handle(RemoveWebhook command) {
    var name = command.target().webhook();
    if (definition == null) {
      return new Change<>(name, command.target().toString(), getVersion(), false);
    }
    apply(new WebhookRemoved(name));
    return new Change<>(name, command.target().toString(), getVersion(), true);
  }

  private Change<SettledWebhook> settled(boolean newSecret, boolean changed) {
    return new Change<>(
        new SettledWebhook(Objects.requireNonNull(definition), newSecret),
        Objects.requireNonNull(id).toString(),
        getVersion(),
        changed);
  }

  @EventSourcingHandler
  void on(WebhookDefined event) {
    id = new WebhookId(event.webhook());
    definition = event;
    generation = event.generation();
  }

  @EventSourcingHandler
  void on(WebhookSecretRotated event) {
    generation = event.generation();
    definition =
        definition == null ? null : WebhookTerms.of(definition).of(event.webhook(), generation);
  }

  @EventSourcingHandler
  void on(WebhookRemoved event) {
    definition = null;
  }
}
