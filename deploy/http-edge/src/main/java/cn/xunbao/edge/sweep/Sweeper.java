package cn.xunbao.edge.sweep;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs a sweep over and over; a sweep that fails is logged and tried again the next time. */
public final class Sweeper implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final String name;
  private final Duration pause;
  private final Runnable sweep;
  private @Nullable ScheduledExecutorService timer;

  /**
   * A sweeper, not started yet.
   *
   * @param name of its thread
   * @param pause real time from the end of a sweep to the next one
   */
  public Sweeper(String name, Duration pause, Runnable sweep) {
    this.name = name;
    this.pause = pause;
    this.sweep = sweep;
  }

  @Override
  public synchronized void start() {
    var started =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name(name).daemon().factory());
    started.scheduleWithFixedDelay(
        this::once, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    timer = started;
  }

  private void once() {
    try {
      sweep.run();
    } catch (RuntimeException e) {
      LOG.error("{}: not swept", name, e);
    }
  }

  /** Lets a sweep that is under way end, within bounds. */
  @Override
  public synchronized void stop() {
    var running = timer;
    if (running == null) {
      return;
    }
    timer = null;
    running.shutdown();
    try {
      if (!running.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        running.shutdownNow();
      }
    } catch (InterruptedException e) {
      running.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return timer != null;
  }
}
