package cn.xunbao.query.fact;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the facts. */
@Configuration(proxyBeanMethods = false)
public class FactConfiguration {

  @Bean
  FactBodies factBodies(JdbcClient jdbc) {
    return new FactBodies(jdbc);
  }

  @Bean
  Generations generations(JdbcClient jdbc, JdbcTemplate batch, FactBodies bodies) {
    return new Generations(jdbc, batch, bodies);
  }

  @Bean
  FactStore factStore(Generations generations) {
    return new FactStore(generations);
  }

  @Bean
  Facts facts(JdbcClient jdbc, FactBodies bodies) {
    return new RequestedFacts(new GenerationFacts(jdbc, bodies, GenerationFacts.LIVE));
  }

  @Bean
  FactComparison factComparison(JdbcClient jdbc) {
    return new FactComparison(jdbc);
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
