package cn.xunbao.query.issue;

import cn.xunbao.query.fact.Facts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires what is to be read of the issuing of summaries. */
@Configuration(proxyBeanMethods = false)
@Import({IssueViewController.class, IssueCheckController.class})
public class IssueConfiguration {

  @Bean
  IssueLookup issueLookup(Facts facts) {
    return new IssueLookup(facts);
  }
}
