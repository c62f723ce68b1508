package cn.xunbao.command.task;

import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.storage.StoredEvents;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires tasks. */
@Configuration(proxyBeanMethods = false)
@Import({Task.class, LeadUnitsController.class, TaskPeopleController.class})
public class TaskConfiguration {

  @Bean
  TaskDirectory taskDirectory(EventStore store) {
    return new TaskDirectory(store);
  }

  @Bean
  TaskRegister taskRegister(TaskDirectory directory, StoredEvents events) {
    return new TaskRegister(directory, events::streams);
  }

  @Bean
  LeadRules leadRules(UnitDirectory units, EventStore store) {
    return new LeadRules(units, store);
  }
}
