package cn.xunbao.command.handover;

import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.Task;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.task.TaskRegister;
import cn.xunbao.command.unit.Unit;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.command.unit.UnitRules;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires handovers. */
@Configuration(proxyBeanMethods = false)
@Import(HandoverController.class)
public class HandoverConfiguration {

  @Bean
  HandoverRules handoverRules(
      UnitRules units,
      UnitDirectory directory,
      TaskDirectory tasks,
      TaskRegister register,
      ProgrammeDirectory programmes) {
    return new HandoverRules(units, directory, tasks, register, programmes);
  }

  @Bean
  Handover handover(Repository<Unit> units, Repository<Task> tasks, HandoverRules rules) {
    return new Handover(units, tasks, rules);
  }
}
