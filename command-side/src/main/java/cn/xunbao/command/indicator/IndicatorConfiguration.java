package cn.xunbao.command.indicator;

import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.task.TaskRegister;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.clock.BusinessClock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires indicators. */
@Configuration(proxyBeanMethods = false)
@Import({Indicator.class, IndicatorController.class, IndicatorDataController.class})
public class IndicatorConfiguration {

  @Bean
  IndicatorDirectory indicatorDirectory(
      EventStore store, ProgrammeDirectory programmes, TaskDirectory tasks, TaskRegister register) {
    return new IndicatorDirectory(store, programmes, tasks, register);
  }

  @Bean
  IndicatorReferences indicatorReferences(IndicatorDirectory indicators, UnitDirectory units) {
    return new IndicatorReferences(indicators, units);
  }

  @Bean
  IndicatorDesk indicatorDesk(
      CommandDispatch dispatch,
      ProgrammeDirectory programmes,
      IndicatorReferences references,
      BusinessClock clock) {
    return new IndicatorDesk(dispatch, programmes, references, clock);
  }
}
