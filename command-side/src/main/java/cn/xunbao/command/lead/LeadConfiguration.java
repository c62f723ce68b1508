package cn.xunbao.command.lead;

import cn.xunbao.command.task.LeadRules;
import cn.xunbao.command.task.Task;
import cn.xunbao.command.task.TaskDirectory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the confirmation of leads. */
@Configuration(proxyBeanMethods = false)
@Import(LeadConfirmationController.class)
public class LeadConfiguration {

  @Bean
  ConfirmationRules confirmationRules(TaskDirectory tasks, EventStore store, LeadRules leads) {
    return new ConfirmationRules(tasks, new AnnexRows(store), leads);
  }

  @Bean
  LeadConfirmation leadConfirmation(Repository<Task> tasks, ConfirmationRules rules) {
    return new LeadConfirmation(tasks, rules);
  }
}
