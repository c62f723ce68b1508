package cn.xunbao.query.fact;

import org.jspecify.annotations.Nullable;

/**
 * A row that isn't the same in two generations.
 *
 * @param place what it holds for
 * @param from position from which on it holds
 * @param live what stands in the live generation; null if nothing does
 * @param replayed what stands in the other one; null if nothing does
 */
public record FactDifference(
    FactPlace place, long from, @Nullable Value live, @Nullable Value replayed) {

  /**
   * What stands in a row.
   *
   * @param to position from which on it doesn't hold any more; null while it does
   * @param body what it says
   */
  public record Value(@Nullable Long to, String body) {}
}
