package cn.xunbao.edge.clock;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** Real time. When the machine's clock is set back it stands still until that is made up for. */
public final class SystemBusinessClock implements BusinessClock {

  private final InstantSource source;
  private final AtomicLong latestMillis = new AtomicLong(Long.MIN_VALUE);

  public SystemBusinessClock(InstantSource source) {
    this.source = source;
  }

  @Override
  public Instant now() {
    return Instant.ofEpochMilli(latestMillis.accumulateAndGet(source.millis(), Math::max));
  }

  @Override
  public boolean simulated() {
    return false;
  }
}
