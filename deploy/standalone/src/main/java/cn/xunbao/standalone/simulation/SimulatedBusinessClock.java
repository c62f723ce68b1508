package cn.xunbao.standalone.simulation;

import cn.xunbao.edge.clock.BusinessClock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Stands still until it is moved, and never goes back. */
final class SimulatedBusinessClock implements BusinessClock {

  private final AtomicLong millis;

  SimulatedBusinessClock(Instant now) {
    this.millis = new AtomicLong(now.toEpochMilli());
  }

  @Override
  public Instant now() {
    return Instant.ofEpochMilli(millis.get());
  }

  @Override
  public boolean simulated() {
    return true;
  }

  void moveTo(Instant instant) {
    millis.accumulateAndGet(instant.toEpochMilli(), Math::max);
  }
}
