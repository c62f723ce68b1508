package cn.xunbao.command.programme;

import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.command.task.Task;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.unit.Unit;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.clock.BusinessClock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires programmes. */
@Configuration(proxyBeanMethods = false)
@Import({
  Programme.class,
  ProgrammeController.class,
  RuleController.class,
  TaskForceController.class
})
public class ProgrammeConfiguration {

  @Bean
  ProgrammeDirectory programmeDirectory(EventStore store) {
    return new ProgrammeDirectory(store);
  }

  @Bean
  PlanReferences planReferences(UnitDirectory units, TaskDirectory tasks) {
    return new PlanReferences(units, tasks);
  }

  @Bean
  ProgrammeChanges programmeChanges(
      CommandDispatch dispatch,
      ProgrammeDirectory programmes,
      PlanReferences references,
      BusinessClock clock) {
    return new ProgrammeChanges(dispatch, programmes, references, clock);
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
