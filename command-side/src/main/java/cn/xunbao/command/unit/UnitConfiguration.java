package cn.xunbao.command.unit;

import cn.xunbao.storage.StoredEvents;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires units. */
@Configuration(proxyBeanMethods = false)
@Import({Unit.class, UnitController.class, PeopleController.class, ReportStepsController.class})
public class UnitConfiguration {

  @Bean
  UnitDirectory unitDirectory(EventStore store) {
    return new UnitDirectory(store);
  }

  @Bean
  UnitRules unitRules(UnitDirectory directory, StoredEvents events) {
    return new UnitRules(directory, new UnitRegister(directory, events::streams));
  }
}
