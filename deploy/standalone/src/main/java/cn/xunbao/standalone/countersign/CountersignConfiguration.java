package cn.xunbao.standalone.countersign;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires checkpoints on demand and countersignatures. */
@Configuration(proxyBeanMethods = false)
@Import({Countersigner.class, CountersignerController.class, CheckpointCommandController.class})
public class CountersignConfiguration {

  @Bean
  Countersigners countersigners(JdbcClient jdbc) {
    return new Countersigners(jdbc);
  }
}
