package cn.xunbao.standalone;

import cn.xunbao.command.CommandSide;
import cn.xunbao.query.QuerySide;
import cn.xunbao.standalone.issuer.IssuerConfiguration;
import cn.xunbao.standalone.reminder.ReminderSweepConfiguration;
import cn.xunbao.standalone.simulation.SimulationConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Both sides, the issuer, the simulated clock and reminders in one application. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  CommandSide.class,
  QuerySide.class,
  IssuerConfiguration.class,
  SimulationConfiguration.class,
  ReminderSweepConfiguration.class,
  ApiDescription.class,
})
class StandaloneApplication {}
