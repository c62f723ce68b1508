package cn.xunbao.query.chronicle;

import cn.xunbao.edge.clock.BusinessClock;
import java.time.Instant;

/** A clock that the test moves. */
public final class ManualClock implements BusinessClock {

  private final boolean simulated;
  private volatile Instant now;

  public ManualClock(boolean simulated, Instant now) {
    this.simulated = simulated;
    this.now = now;
  }

  public void moveTo(Instant instant) {
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
