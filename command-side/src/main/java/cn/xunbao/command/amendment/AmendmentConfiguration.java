package cn.xunbao.command.amendment;

import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.Task;
import cn.xunbao.command.task.TaskDirectory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires amendments. */
@Configuration(proxyBeanMethods = false)
@Import({Amendment.class, AmendmentController.class})
public class AmendmentConfiguration {

  @Bean
  AmendmentRules amendmentRules(ProgrammeDirectory programmes, TaskDirectory tasks) {
    return new AmendmentRules(programmes, tasks);
  }

  @Bean
  Amendments amendments(EventStore store) {
    return new Amendments(store);
  }

  @Bean
  PlanAmendment planAmendment(
      Repository<Amendment> repository,
      Repository<Task> tasks,
      Amendments existing,
      AmendmentRules rules) {
    return new PlanAmendment(repository, tasks, existing, rules);
  }
}
