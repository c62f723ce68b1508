package cn.xunbao.standalone.escalation;

import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.sweep.Sweeper;
import cn.xunbao.query.at.Moments;
import cn.xunbao.query.escalation.NextRungs;
import cn.xunbao.query.fact.ProgrammeStates;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the escalation of overdue problems. */
@Configuration(proxyBeanMethods = false)
public class EscalationSweepConfiguration {

  private static final Duration SWEPT_EVERY = Duration.ofSeconds(5);

  @Bean
  EscalationTimers escalationTimers(
      NextRungs rungs,
      ProgrammeStates programmes,
      Moments moments,
      CommandDispatch dispatch,
      BusinessClock clock,
      PlatformTransactionManager transactions) {
    var apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    return new EscalationTimers(
        rungs, programmes, moments, dispatch, clock, new TransactionTemplate(transactions), apart);
  }

  @Bean
  Sweeper escalationSweeper(EscalationTimers timers) {
    return new Sweeper("escalation", SWEPT_EVERY, timers::sweep);
  }
}
