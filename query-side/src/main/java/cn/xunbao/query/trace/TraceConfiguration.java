package cn.xunbao.query.trace;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.query.chronicle.Chronicle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires paging. */
@Configuration(proxyBeanMethods = false)
public class TraceConfiguration {

  @Bean
  Paging paging(Chronicle chronicle, BusinessClock clock) {
    return new Paging(chronicle, clock);
  }
}
