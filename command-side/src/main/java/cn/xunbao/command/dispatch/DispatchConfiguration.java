package cn.xunbao.command.dispatch;

import cn.xunbao.edge.clock.BusinessClock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the dispatch of commands. */
@Configuration(proxyBeanMethods = false)
public class DispatchConfiguration {

  @Bean
  CommandDispatch commandDispatch(CommandGateway gateway) {
    return new CommandDispatch(gateway);
  }

  @Autowired
  void carryRefusals(CommandBus commandBus) {
    commandBus.registerHandlerInterceptor(new RejectionDetails());
  }

  @Bean
  Desk desk(CommandDispatch dispatch, BusinessClock clock) {
    return new Desk(dispatch, clock);
  }
}
