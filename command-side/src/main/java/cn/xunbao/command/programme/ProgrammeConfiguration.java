package cn.xunbao.command.programme;

import cn.xunbao.command.task.Task;
import cn.xunbao.command.unit.Unit;
import cn.xunbao.command.unit.UnitDirectory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires programmes. */
@Configuration(proxyBeanMethods = false)
@Import({Programme.class, ProgrammeController.class})
public class ProgrammeConfiguration {

  @Bean
  ProgrammeDirectory programmeDirectory(EventStore store) {
    return new ProgrammeDirectory(store);
  }

  @Bean
  ProgrammeImport programmeImport(
      Repository<Unit> units,
      Repository<Programme> programmes,
      Repository<Task> tasks,
      UnitDirectory directory,
      ProgrammeDirectory existing) {
    return new ProgrammeImport(units, programmes, tasks, directory, existing);
  }
}
