package cn.xunbao.query.duty;

import cn.xunbao.query.fact.Facts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires what is owed. */
@Configuration(proxyBeanMethods = false)
@Import({DutyController.class, ReportViewController.class})
public class DutyConfiguration {

  @Bean
  OpenReports openReports(Facts facts) {
    return new OpenReports(facts);
  }
}
