package cn.xunbao.query.question;

import cn.xunbao.events.programme.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;

/**
 * How far a value moved from the one before: a running total by the day, a level at once.
 *
 * @param amount by how much, without sign
 * @param days over how many days
 */
record Move(BigDecimal amount, long days) implements Comparable<Move> {

  static Move between(Point before, Point point, Measure measure) {
    return new Move(
        point.value().value().subtract(before.value().value()).abs(),
        measure == Measure.CUMULATIVE
            ? ChronoUnit.DAYS.between(before.data().lastDay(), point.data().lastDay())
            : 1);
  }

  /** Whether it is faster than {@code factor} times another one. */
  boolean exceeds(Move other, int factor) {
    return compareTo(new Move(other.amount.multiply(BigDecimal.valueOf(factor)), other.days)) > 0;
  }

  /** How many times as fast as another one, with one decimal. */
  BigDecimal times(Move other) {
    return amount
        .multiply(BigDecimal.valueOf(other.days))
        .divide(other.amount.multiply(BigDecimal.valueOf(days)), 1, RoundingMode.HALF_UP);
  }

  /** The movement by the day, with two decimals at most. */
  String printed() {
    return amount
        .divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  @Override
  public int compareTo(Move other) {
    return amount
        .multiply(BigDecimal.valueOf(other.days))
        .compareTo(other.amount.multiply(BigDecimal.valueOf(days)));
  }
}
