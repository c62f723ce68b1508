package cn.xunbao.command.amendment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import cn.xunbao.events.amendment.AmendmentId;
import cn.xunbao.events.amendment.PlanAmended;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** An amendment of a plan: a fact of its own, recorded once. */
@Aggregate
public class Amendment {

  @SuppressWarnings("UnusedVariable") // the framework reads it
  @AggregateIdentifier
  private @Nullable AmendmentId id;

  /** For the framework. */
  protected Amendment() {}

  /** A plan was amended. */
  Amendment(PlanAmended amended) {
    apply(amended);
  }

  @EventSourcingHandler
  void on(PlanAmended event) {
    id = new AmendmentId(event.programme(), event.number());
  }
}
