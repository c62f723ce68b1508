package cn.xunbao.command.issue;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires cut-offs and consolidations. */
@Configuration(proxyBeanMethods = false)
@Import({CutOff.class, Consolidation.class, IssueController.class})
public class IssueConfiguration {

  @Bean
  CutOffs cutOffs(EventStore store) {
    return new CutOffs(store);
  }
}
