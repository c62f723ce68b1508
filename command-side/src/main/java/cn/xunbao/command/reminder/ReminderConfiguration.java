package cn.xunbao.command.reminder;

import cn.xunbao.command.programme.ProgrammeDirectory;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires reminders. */
@Configuration(proxyBeanMethods = false)
@Import(Reminder.class)
public class ReminderConfiguration {

  @Bean
  Reminding reminding(Repository<Reminder> reminders, ProgrammeDirectory programmes) {
    return new Reminding(reminders, programmes);
  }
}
