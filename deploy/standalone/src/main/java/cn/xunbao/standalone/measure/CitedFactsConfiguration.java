package cn.xunbao.standalone.measure;

import cn.xunbao.command.measure.CitedFacts;
import cn.xunbao.query.chronicle.NumberedFacts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets the command side know which positions there are. */
@Configuration(proxyBeanMethods = false)
public class CitedFactsConfiguration {

  @Bean
  CitedFacts citedFacts(JdbcClient jdbc) {
    return new NumberedFacts(jdbc)::unknown;
  }
}
