package cn.xunbao.command.reorganisation;

import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.TaskRegister;
import cn.xunbao.command.unit.Unit;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.command.unit.UnitRules;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires reorganisations. */
@Configuration(proxyBeanMethods = false)
@Import(ReorganisationController.class)
public class ReorganisationConfiguration {

  @Bean
  ReorganisationRules reorganisationRules(
      UnitDirectory directory, UnitRules units, TaskRegister tasks, ProgrammeDirectory programmes) {
    return new ReorganisationRules(directory, units, tasks, programmes);
  }

  @Bean
  Reorganisation reorganisation(Repository<Unit> units, ReorganisationRules rules) {
    return new Reorganisation(units, rules);
  }
}
