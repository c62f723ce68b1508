package cn.xunbao.query.escalation;

import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeStates;
import cn.xunbao.storage.SchemaMigration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires escalation. */
@Configuration(proxyBeanMethods = false)
public class EscalationConfiguration {

  @Bean
  SchemaMigration escalationSchema() {
    return new SchemaMigration("escalation", "classpath:db/migration/escalation");
  }

  @Bean
  NextRungs nextRungs(
      JdbcClient jdbc,
      Facts facts,
      ProgrammeStates programmes,
      PlatformTransactionManager transactions) {
    return new NextRungs(jdbc, facts, programmes, new TransactionTemplate(transactions));
  }

  @Bean
  EscalationProjection escalationProjection(NextRungs rungs) {
    return new EscalationProjection(rungs);
  }
}
