package cn.xunbao.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/** Times of one thing that was done often; safe for several threads. */
final class Sample {

  private static final double NANOS_OF_A_MILLI = 1e6;

  private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

  /** Does something and notes how long it takes. */
  <T> T time(Callable<T> action) throws Exception {
    long start = System.nanoTime();
    var result = action.call();
    nanos.add(System.nanoTime() - start);
    return result;
  }

  int count() {
    return nanos.size();
  }

  double medianMillis() {
    return percentileMillis(50);
  }

  double p95Millis() {
    return percentileMillis(95);
  }

  private double percentileMillis(int percent) {
    List<Long> sorted;
    synchronized (nanos) {
      sorted = nanos.stream().sorted().toList();
    }
    int index = Math.ceilDiv(sorted.size() * percent, 100) - 1;
    return sorted.get(Math.max(0, index)) / NANOS_OF_A_MILLI;
  }
}
