package cn.xunbao.light;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A condition on one quantity: within bounds, or unknown.
 *
 * @param quantity what it looks at
 * @param atLeast lower bound that belongs to it
 * @param above lower bound that doesn't
 * @param below upper bound that doesn't belong to it
 * @param atMost upper bound that does
 * @param unknown true: there is no value; null: there is one, within the bounds
 */
public record Condition(
    Quantity quantity,
    @Nullable BigDecimal atLeast,
    @Nullable BigDecimal above,
    @Nullable BigDecimal below,
    @Nullable BigDecimal atMost,
    @Nullable Boolean unknown) {

  /**
   * Checks the condition.
   *
   * @throws IllegalArgumentException if two bounds on one side are given, or bounds of what is
   *     unknown, or nothing at all
   */
  public Condition {
    if (!isSound(atLeast, above, below, atMost, unknown)) {
      throw new IllegalArgumentException(
          "condition on %s (expected: at most one bound on each side, or unknown)"
              .formatted(quantity));
    }
  }

  /** Whether bounds and {@code unknown} go together. */
  public static boolean isSound(
      @Nullable BigDecimal atLeast,
      @Nullable BigDecimal above,
      @Nullable BigDecimal below,
      @Nullable BigDecimal atMost,
      @Nullable Boolean unknown) {
    var bounded = atLeast != null || above != null || below != null || atMost != null;
    return (atLeast == null || above == null)
        && (below == null || atMost == null)
        && bounded != Boolean.TRUE.equals(unknown);
  }

  /** Whether a value is such a one; null: there is none. */
  boolean holds(@Nullable BigDecimal value) {
    if (value == null || unknown != null) {
      return value == null && unknown != null;
    }
    return (atLeast == null || value.compareTo(atLeast) >= 0)
        && (above == null || value.compareTo(above) > 0)
        && (below == null || value.compareTo(below) < 0)
        && (atMost == null || value.compareTo(atMost) <= 0);
  }
}
