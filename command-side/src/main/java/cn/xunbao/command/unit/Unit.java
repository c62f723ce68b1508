package cn.xunbao.command.unit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import cn.xunbao.events.unit.UnitId;
import cn.xunbao.events.unit.UnitRegistered;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A unit (单位). */
@Aggregate
public class Unit {

  @SuppressWarnings("UnusedVariable") // the framework reads it
  @AggregateIdentifier
  private @Nullable UnitId id;

  /** For the framework. */
  protected Unit() {}

  /** A unit becomes known. */
  public Unit(RegisterUnit unit) {
    apply(new UnitRegistered(unit.code(), unit.name(), unit.kind(), unit.aliases()));
  }

  @EventSourcingHandler
  void on(UnitRegistered event) {
    id = new UnitId(event.unit());
  }
}
