package cn.xunbao.standalone.reminder;

import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.sweep.Sweeper;
import cn.xunbao.query.at.Moments;
import cn.xunbao.query.duty.OpenReports;
import cn.xunbao.query.fact.ProgrammeStates;
import cn.xunbao.query.timer.TimerPlanner;
import cn.xunbao.query.timer.Timers;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires reminders. */
@Configuration(proxyBeanMethods = false)
@Import(ReminderController.class)
public class ReminderSweepConfiguration {

  private static final Duration SWEPT_EVERY = Duration.ofSeconds(5);

  @Bean
  ReminderTimers reminderTimers(
      TimerPlanner planner,
      Timers timers,
      ProgrammeStates programmes,
      OpenReports openReports,
      Moments moments,
      CommandDispatch dispatch,
      BusinessClock clock,
      PlatformTransactionManager transactions) {
    var apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    return new ReminderTimers(
        planner,
        timers,
        programmes,
        openReports,
        moments,
        dispatch,
        clock,
        new TransactionTemplate(transactions),
        apart);
  }

  @Bean
  Sweeper reminderSweeper(ReminderTimers timers) {
    return new Sweeper("reminders", SWEPT_EVERY, timers::sweep);
  }
}
