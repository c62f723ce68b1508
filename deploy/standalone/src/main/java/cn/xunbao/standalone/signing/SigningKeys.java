package cn.xunbao.standalone.signing;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.key.SigningKeyId;
import cn.xunbao.events.key.SigningKeyRotated;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The keys of the house, one after the other. */
@Aggregate
class SigningKeys {

  @AggregateIdentifier private @Nullable SigningKeyId id;
  private @Nullable String keyId;

  /** For the framework. */
  protected SigningKeys() {}

  /** The key before is the one that signs: nobody introduces a key but the last one. */
  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Change<SigningKeyRotated> handle(RotateSigningKey command) {
    var rotation = command.rotation();
    if (keyId != null && !keyId.equals(rotation.previousKeyId())) {
      throw Rejections.concurrentChange();
    }
    apply(rotation);
    return new Change<>(rotation, Objects.requireNonNull(id).toString(), getVersion(), true);
  }

  @EventSourcingHandler
  void on(SigningKeyRotated event) {
    id = new SigningKeyId();
    keyId = event.keyId();
  }
}
