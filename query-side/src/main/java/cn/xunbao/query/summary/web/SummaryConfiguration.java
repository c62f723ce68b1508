package cn.xunbao.query.summary.web;

import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.summary.period.PeriodSummaries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires summaries. */
@Configuration(proxyBeanMethods = false)
@Import({SummaryController.class, FigureController.class})
public class SummaryConfiguration {

  @Bean
  PeriodSummaries periodSummaries(Facts facts) {
    return new PeriodSummaries(facts);
  }
}
