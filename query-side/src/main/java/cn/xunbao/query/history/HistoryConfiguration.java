package cn.xunbao.query.history;

import cn.xunbao.query.chronicle.EventLookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the history of tasks. */
@Configuration(proxyBeanMethods = false)
@Import(HistoryController.class)
public class HistoryConfiguration {

  @Bean
  TaskEvents taskEvents(JdbcClient jdbc, EventLookup lookup) {
    return new TaskEvents(jdbc, lookup);
  }
}
