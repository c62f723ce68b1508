package cn.xunbao.standalone.simulation;

import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.edge.clock.SystemBusinessClock;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.storage.SchemaMigration;
import cn.xunbao.storage.SchemaMigrations;
import cn.xunbao.storage.StoredEvents;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires simulated time; it takes the place of the edge's clock. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SimulationProperties.class)
@Import({Simulation.class, SimulationController.class})
public class SimulationConfiguration {

  @Bean
  SchemaMigration simulationSchema() {
    return new SchemaMigration("simulation", "classpath:db/migration/simulation");
  }

  @Bean
  ClockMoves clockMoves(JdbcClient jdbc) {
    return new ClockMoves(jdbc);
  }

  /** Reads tables when it is first asked, so these have to be there before. */
  @Bean
  @SuppressWarnings("UnusedVariable") // the migrations are asked for to have been run
  ProcessClock processClock(
      SimulationProperties properties,
      StoredEvents store,
      Chronicle chronicle,
      ClockMoves moves,
      SystemBusinessClock realTime,
      SchemaMigrations migrated) {
    return new ProcessClock(properties, store, chronicle, moves, realTime);
  }

  @Bean
  ClockMover clockMover(
      ProcessClock clock, Chronicle chronicle, ClockMoves moves, ObjectProvider<DueWork> work) {
    return new ClockMover(clock, chronicle, moves, work.orderedStream().toList());
  }

  @Bean
  SimulationStart simulationStart(
      ProcessClock clock, StoredEvents store, CommandDispatch dispatch) {
    return new SimulationStart(clock, store, dispatch);
  }
}
