package cn.xunbao.query.access;

import cn.xunbao.query.fact.ProgrammeStates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires access. */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {

  @Bean
  ReadAccess readAccess(ProgrammeStates programmes) {
    return new ReadAccess(programmes);
  }
}
