package cn.xunbao.command.closing;

import cn.xunbao.command.amendment.PlanAmendment;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.Task;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.clock.BusinessClock;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the closing of tasks. */
@Configuration(proxyBeanMethods = false)
@Import({Closing.class, ClosingController.class, DeadlineController.class})
public class ClosingConfiguration {

  @Bean
  ClosingScope closingScope(
      ProgrammeDirectory programmes,
      TaskDirectory tasks,
      UnitDirectory units,
      BusinessClock clock) {
    return new ClosingScope(programmes, tasks, units, clock);
  }

  @Bean
  TaskEnding taskEnding(
      Repository<Closing> closings, Repository<Task> tasks, PlanAmendment amendment) {
    return new TaskEnding(closings, tasks, amendment);
  }
}
