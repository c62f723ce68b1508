package cn.xunbao.standalone.issuer.client;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import cn.xunbao.events.client.ClientId;
import cn.xunbao.events.client.ClientRegistered;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** An API client. */
@Aggregate
class Client {

  @SuppressWarnings("UnusedVariable") // the framework reads it
  @AggregateIdentifier
  private @Nullable ClientId id;

  /** For the framework. */
  protected Client() {}

  Client(ClientRegistered registration) {
    apply(registration);
  }

  @EventSourcingHandler
  void on(ClientRegistered event) {
    id = new ClientId(event.client());
  }
}
