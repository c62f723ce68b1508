package cn.xunbao.standalone.simulation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import cn.xunbao.events.simulation.SimulationId;
import cn.xunbao.events.simulation.SimulationStarted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The mark of a simulated history. */
@Aggregate
class Simulation {

  @SuppressWarnings("UnusedVariable") // the framework reads it
  @AggregateIdentifier
  private @Nullable SimulationId id;

  /** For the framework. */
  protected Simulation() {}

  @CommandHandler
  Simulation(StartSimulation command) {
    apply(new SimulationStarted(command.from()));
  }

  @EventSourcingHandler
  void on(SimulationStarted event) {
    id = new SimulationId();
  }
}
