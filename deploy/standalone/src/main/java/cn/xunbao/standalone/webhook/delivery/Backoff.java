package cn.xunbao.standalone.webhook.delivery;

import java.time.Duration;

/** How long to wait after a failure at most: twice as long each time, up to an hour. */
final class Backoff {

  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 20;

  private Backoff() {}

  /**
   * The pause after a failure.
   *
   * @param failures how often it has failed, from 1
   */
  static Duration after(int failures) {
    var full = FIRST.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
    return full.compareTo(LONGEST) > 0 ? LONGEST : full;
  }
}
