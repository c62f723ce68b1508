package cn.xunbao.query.programme;

import cn.xunbao.query.chronicle.EventLookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the rules of programmes. */
@Configuration(proxyBeanMethods = false)
@Import({RulesController.class, TaskForceHistoryController.class})
public class ProgrammeConfiguration {

  @Bean
  ProgrammeEvents programmeEvents(JdbcClient jdbc, EventLookup lookup) {
    return new ProgrammeEvents(jdbc, lookup);
  }
}
