package cn.xunbao.query.summary.web;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.summary.period.PeriodSummaries;
import cn.xunbao.query.summary.period.SummaryFigures;
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
  SummaryFigures summaryFigures(Facts facts, JsonMapper json) {
    return new SummaryFigures(facts, json);
  }

  @Bean
  Summaries summaries(ReadAccess access, SummaryFigures figures, BusinessClock clock) {
    return new Summaries(access, figures, clock);
  }
}
