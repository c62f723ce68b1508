package cn.xunbao.command.instruction;

import cn.xunbao.command.item.ItemOpenings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires leaders' instructions. */
@Configuration(proxyBeanMethods = false)
@Import(InstructionController.class)
public class InstructionConfiguration {

  @Bean
  InstructionGiving instructionGiving(ItemOpenings openings) {
    return new InstructionGiving(openings);
  }
}
