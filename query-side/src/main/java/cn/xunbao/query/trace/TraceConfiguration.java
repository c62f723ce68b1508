package cn.xunbao.query.trace;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.chronicle.EventLookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires paging, and the events of a stream. */
@Configuration(proxyBeanMethods = false)
public class TraceConfiguration {

  @Bean
  Paging paging(Chronicle chronicle, BusinessClock clock) {
    return new Paging(chronicle, clock);
  }

  @Bean
  StreamEvents streamEvents(JdbcClient jdbc, EventLookup lookup) {
    return new StreamEvents(jdbc, lookup);
  }

  @Bean
  Origins origins(JdbcClient jdbc, EventLookup lookup) {
    return new Origins(jdbc, lookup);
  }
}
