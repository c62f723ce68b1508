package cn.xunbao.query.chronicle;

import cn.xunbao.edge.clock.BusinessClock;
import java.time.Instant;

/** A clock that the test moves. */
final class ManualClock implements BusinessClock {

  private final boolean simulated;
  private volatile Instant now;

  ManualClock(boolean simulated, Instant now) {
    this.simulated = simulated;
    this.now = now;
  }

  void moveTo(Instant instant) {
    now = instant;
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public boolean simulated() {
    return simulated;
  }
}
