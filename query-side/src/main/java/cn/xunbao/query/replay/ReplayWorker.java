package cn.xunbao.query.replay;

import cn.xunbao.query.fact.Generations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs replays, one at a time. The turn is a row that is locked meanwhile: if the process is
 * killed, the lock goes with it, and the next one goes on.
 */
public final class ReplayWorker {

  private static final Logger LOG = LoggerFactory.getLogger(ReplayWorker.class);

  private final ReplayStore store;
  private final ReplayRunner runner;
  private final Generations generations;
  private final TransactionTemplate holding;
  private final TransactionTemplate apart;

  ReplayWorker(
      ReplayStore store,
      ReplayRunner runner,
      Generations generations,
      TransactionTemplate holding,
      TransactionTemplate apart) {
    this.store = store;
    this.runner = runner;
    this.generations = generations;
    this.holding = holding;
    this.apart = apart;
  }

  /** Does what there is to do, unless somebody is at it. */
  public void sweep() {
    if (store.hasWork()) {
      holding.executeWithoutResult(
          status -> {
            if (store.takeTurn()) {
              apart.executeWithoutResult(free -> runAll());
            }
          });
    }
  }

  /**
   * Drops a generation unless a replay is under way, which may be reading it.
   *
   * @return whether it is dropped
   */
  public boolean drop(long generation) {
    return Boolean.TRUE.equals(
        holding.execute(
            status -> {
              var mine = store.takeTurn();
              if (mine) {
                generations.drop(generation);
              }
              return mine;
            }));
  }

  private void runAll() {
    dropLeftOver();
    for (var next = store.next(); next.isPresent() && !interrupted(); next = store.next()) {
      run(next.get());
      dropLeftOver();
    }
  }

  private void run(Run run) {
    try {
      runner.step(run);
    } catch (RuntimeException e) {
      if (interrupted()) {
        return;
      }
      LOG.error("replay {} stops while {}", run.id(), run.state(), e);
      runner.fail(run, e);
    }
  }

  private void dropLeftOver() {
    for (var generation : store.leftOver()) {
      try {
        generations.drop(generation);
      } catch (DataAccessException e) {
        LOG.warn("generation {}: not dropped yet", generation, e);
      }
    }
  }

  private static boolean interrupted() {
    return Thread.currentThread().isInterrupted();
  }
}
