package cn.xunbao.query.compare;

import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.summary.period.PeriodSummaries;
import cn.xunbao.query.trace.Origins;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires comparisons. */
@Configuration(proxyBeanMethods = false)
@Import(ComparisonController.class)
public class CompareConfiguration {

  @Bean
  Comparisons comparisons(ReadAccess access, PeriodSummaries summaries, Origins origins) {
    return new Comparisons(access, summaries, origins);
  }
}
