package cn.xunbao.rule;

import cn.xunbao.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it was adopted once.
 *
 * @param <T> the rule
 * @param number number of the adoption; 0: before the first
 * @param from the period from which on it holds; null: from the beginning
 * @param rule the rule
 */
public record Version<T>(int number, @Nullable Period from, T rule) {

  static <T> Version<T> of(int number, @Nullable String from, T rule) {
    return new Version<>(number, from == null ? null : Period.parse(from), rule);
  }

  /** Whether it holds for a period: one that begins when {@link #from} does, or later. */
  public boolean holdsFor(Period period) {
    return from == null || !period.firstDay().isBefore(from.firstDay());
  }
}
