package cn.xunbao.edge.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A bucket of calls for each of many callers, in the memory of this process. */
final class Buckets {

  /** More callers at once than that, and those not heard of for longest start anew. */
  private static final long MAX_BUCKETS = 100_000;

  private static final long NANOS_OF_A_SECOND = TimeUnit.SECONDS.toNanos(1);

  private final Bandwidth limit;
  private final TimeMeter time;
  private final Cache<String, Bucket> buckets;

  /**
   * Buckets, all full.
   *
   * @param perSecond calls that flow into each, evenly
   * @param burst calls that each holds
   */
  Buckets(int perSecond, int burst, TimeMeter time) {
    this.limit =
        Bandwidth.builder().capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)).build();
    this.time = time;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MAX_BUCKETS)
            // By then it is full anyway.
            .expireAfterAccess(Duration.ofSeconds(1 + burst / perSecond))
            .build();
  }

  /** Takes one call; 0 if there was one, else the whole seconds until there is one. */
  long take(String caller) {
    var bucket =
        buckets.get(
            caller, c -> Bucket.builder().withCustomTimePrecision(time).addLimit(limit).build());
    var probe = bucket.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? 0
        : Math.ceilDiv(probe.getNanosToWaitForRefill(), NANOS_OF_A_SECOND);
  }
}
