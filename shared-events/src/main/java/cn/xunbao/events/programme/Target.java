package cn.xunbao.events.programme;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is to reach: an operator with a value, or words.
 *
 * @param operator how the value is meant; null where the target is words
 * @param value the figure, exact; null where the target is words
 * @param text the words; of a MILESTONE a year, month or day
 */
public record Target(
    @Nullable Operator operator, @Nullable BigDecimal value, @Nullable String text) {

  /** What is to be reached: a plain decimal or the words. */
  public @Nullable String printed() {
    return value == null ? text : value.toPlainString();
  }

  /** How a target's value is meant. */
  public enum Operator {
    AT_LEAST,
    AT_MOST,
    /** Read by the indicator's direction. */
    ABOUT
  }
}
