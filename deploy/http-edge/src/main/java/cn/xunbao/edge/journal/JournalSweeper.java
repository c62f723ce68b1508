package cn.xunbao.edge.journal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Closes the journal's windows in time; the journal itself closes the last ones. */
public final class JournalSweeper implements SmartLifecycle {

  private static final int PERIOD_SECONDS = 5;

  private final JdbcAccessJournal journal;
  private @Nullable ScheduledExecutorService timer;

  public JournalSweeper(JdbcAccessJournal journal) {
    this.journal = journal;
  }

  @Override
  public synchronized void start() {
    var started =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("access-journal").daemon().factory());
    started.scheduleWithFixedDelay(
        journal::sweep, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    timer = started;
  }

  @Override
  public synchronized void stop() {
    if (timer != null) {
      timer.shutdownNow();
      timer = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return timer != null;
  }
}
