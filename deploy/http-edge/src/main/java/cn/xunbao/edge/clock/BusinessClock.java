package cn.xunbao.edge.clock;

import java.time.Instant;

/**
 * The time of business facts: what is stamped into {@code recordedAt} and decides lateness. Tokens,
 * leases and timeouts live on real time and never ask it.
 */
public interface BusinessClock {

  /** The present instant in whole milliseconds; it never falls within a process. */
  Instant now();

  /** Whether the time is simulated, so that every answer has to say so. */
  boolean simulated();
}
