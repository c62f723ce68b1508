package cn.xunbao.query.item;

import cn.xunbao.query.chronicle.EventLookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires tracked items. */
@Configuration(proxyBeanMethods = false)
@Import({
  ProblemListController.class,
  DecisionListController.class,
  InstructionListController.class
})
public class ItemConfiguration {

  @Bean
  ItemEvents itemEvents(JdbcClient jdbc, EventLookup lookup) {
    return new ItemEvents(jdbc, lookup);
  }
}
