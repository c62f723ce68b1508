package cn.xunbao.query.audit;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeStates;
import cn.xunbao.query.letter.Letters;
import cn.xunbao.query.trace.Paging;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Wires audit entries. */
@Configuration(proxyBeanMethods = false)
@Import({AuditController.class, AuditExportController.class, JournalController.class})
public class AuditConfiguration {

  @Bean
  AuditTrail auditTrail(JdbcClient jdbc, BusinessClock clock) {
    return new AuditTrail(
        new EventEntries(jdbc), new JournalEntries(jdbc), new JournalReach(jdbc, clock));
  }

  @Bean
  AuditQuestions auditQuestions(
      JdbcClient jdbc,
      Facts facts,
      ProgrammeStates programmes,
      Letters letters,
      AuditTrail trail,
      Paging paging) {
    return new AuditQuestions(
        new AuditAccess(jdbc, programmes, letters), new AuditFilters(facts), trail, paging);
  }

  @Bean
  AuditExport auditExport(AuditTrail trail, JsonMapper json) {
    return new AuditExport(trail, json);
  }

  @Bean
  JournalTree journalTree(JdbcClient jdbc, BusinessClock clock) {
    return new JournalTree(jdbc, new JournalReach(jdbc, clock));
  }
}
