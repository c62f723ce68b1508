package cn.xunbao.query.fact;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the facts. */
@Configuration(proxyBeanMethods = false)
public class FactConfiguration {

  @Bean
  FactStore facts(JdbcClient jdbc, JdbcTemplate batch) {
    return new FactStore(jdbc, batch);
  }

  @Bean
  UnitStates unitStates(Facts facts) {
    return new UnitStates(facts);
  }

  @Bean
  ProgrammeStates programmeStates(Facts facts, UnitStates units) {
    return new ProgrammeStates(facts, units);
  }
}
