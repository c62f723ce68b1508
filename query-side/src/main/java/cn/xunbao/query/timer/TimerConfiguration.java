package cn.xunbao.query.timer;

import cn.xunbao.query.chronicle.History;
import cn.xunbao.query.fact.ProgrammeStates;
import cn.xunbao.storage.SchemaMigration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires timers. */
@Configuration(proxyBeanMethods = false)
public class TimerConfiguration {

  @Bean
  SchemaMigration timerSchema() {
    return new SchemaMigration("timer", "classpath:db/migration/timer");
  }

  @Bean
  Timers timers(JdbcClient jdbc, JdbcTemplate batch) {
    return new Timers(jdbc, batch);
  }

  @Bean
  TimerPlanner timerPlanner(
      History history,
      ProgrammeStates programmes,
      Timers timers,
      PlatformTransactionManager transactions) {
    return new TimerPlanner(history, programmes, timers, new TransactionTemplate(transactions));
  }

  @Bean
  TimerProjection timerProjection(TimerPlanner planner, Timers timers) {
    return new TimerProjection(planner, timers);
  }
}
