package cn.xunbao.query.audit;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.query.fact.ProgrammeStates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires audit entries. */
@Configuration(proxyBeanMethods = false)
@Import(AuditController.class)
public class AuditConfiguration {

  @Bean
  AuditAccess auditAccess(JdbcClient jdbc, ProgrammeStates programmes) {
    return new AuditAccess(jdbc, programmes);
  }

  @Bean
  AuditTrail auditTrail(JdbcClient jdbc, BusinessClock clock) {
    return new AuditTrail(
        new EventEntries(jdbc), new JournalEntries(jdbc), new JournalReach(jdbc, clock));
  }
}
