package cn.xunbao.query.evidence;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.sweep.Sweeper;
import cn.xunbao.evidence.key.Signer;
import cn.xunbao.query.chronicle.Chronicle;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the making of checkpoints, for a process that has a key to sign them. */
@Configuration(proxyBeanMethods = false)
public class CheckpointConfiguration {

  private static final Duration TICK = Duration.ofSeconds(1);

  @Bean
  CheckpointMaker checkpointMaker(
      Chronicle chronicle,
      HistoryTree tree,
      Checkpoints checkpoints,
      Signer signer,
      BusinessClock clock,
      PlatformTransactionManager transactions,
      List<CheckpointListener> listeners) {
    return new CheckpointMaker(
        chronicle,
        tree,
        checkpoints,
        signer,
        clock,
        new TransactionTemplate(transactions),
        listeners);
  }

  @Bean
  CheckpointTimer checkpointTimer(
      CheckpointMaker maker,
      CheckpointFolder folder,
      Checkpoints checkpoints,
      EvidenceProperties properties) {
    return new CheckpointTimer(maker, () -> folder.copy(checkpoints), properties.checkpointEvery());
  }

  @Bean
  Sweeper checkpointSweeper(CheckpointTimer timer) {
    return new Sweeper("checkpoints", TICK, timer::tick);
  }
}
