package cn.xunbao.command.unit;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires units. */
@Configuration(proxyBeanMethods = false)
@Import(Unit.class)
public class UnitConfiguration {

  @Bean
  UnitDirectory unitDirectory(EventStore store) {
    return new UnitDirectory(store);
  }
}
