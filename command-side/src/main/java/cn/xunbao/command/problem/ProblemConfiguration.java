package cn.xunbao.command.problem;

import cn.xunbao.command.item.ItemOpenings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires problems. */
@Configuration(proxyBeanMethods = false)
@Import(ProblemController.class)
public class ProblemConfiguration {

  @Bean
  ProblemRaising problemRaising(ItemOpenings openings) {
    return new ProblemRaising(openings);
  }
}
