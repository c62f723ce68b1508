package cn.xunbao.query.summary.web;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.summary.period.PeriodSummaries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** Wires summaries. */
@Configuration(proxyBeanMethods = false)
@Import({SummaryController.class, FigureController.class})
public class SummaryConfiguration {

  @Bean
  PeriodSummaries periodSummaries(Facts facts) {
    return new PeriodSummaries(facts);
  }

  @Bean
  Summaries summaries(
      ReadAccess access,
      Facts facts,
      PeriodSummaries periods,
      BusinessClock clock,
      JsonMapper json) {
    return new Summaries(access, facts, periods, clock, json);
  }
}
