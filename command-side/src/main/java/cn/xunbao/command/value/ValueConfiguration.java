package cn.xunbao.command.value;

import cn.xunbao.command.indicator.IndicatorDirectory;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.report.ReportedFigures;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.clock.BusinessClock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the checking of values. */
@Configuration(proxyBeanMethods = false)
@Import({CheckedValue.class, ValueController.class})
public class ValueConfiguration {

  @Bean
  ReportedValues reportedValues(
      IndicatorDirectory indicators, EventStore store, ProgrammeDirectory programmes) {
    return new ReportedValues(
        indicators, new ReportedFigures(store, programmes), new ReportedGoals(store));
  }

  @Bean
  ValueScope valueScope(
      IndicatorDirectory indicators,
      ProgrammeDirectory programmes,
      UnitDirectory units,
      BusinessClock clock) {
    return new ValueScope(indicators, programmes, units, clock);
  }
}
