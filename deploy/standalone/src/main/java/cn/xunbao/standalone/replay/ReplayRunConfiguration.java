package cn.xunbao.standalone.replay;

import cn.xunbao.edge.sweep.Sweeper;
import cn.xunbao.query.replay.DriftSchedule;
import cn.xunbao.query.replay.ReplayWorker;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires what has replays run. */
@Configuration(proxyBeanMethods = false)
@Import(ReplayController.class)
public class ReplayRunConfiguration {

  private static final Duration SWEPT_EVERY = Duration.ofMillis(500);
  private static final Duration SCHEDULE_SWEPT_EVERY = Duration.ofSeconds(30);

  @Bean
  Sweeper replaySweeper(ReplayWorker worker) {
    return new Sweeper("replays", SWEPT_EVERY, worker::sweep);
  }

  @Bean
  Sweeper driftScheduleSweeper(DriftSchedule schedule) {
    return new Sweeper("drift-checks", SCHEDULE_SWEPT_EVERY, schedule::sweep);
  }
}
