package cn.xunbao.standalone.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a report that is owed.
 *
 * @param pair which
 * @param outcome whether it comes, and when
 * @param variant what follows its first revision
 * @param firstAt when it comes; null: never
 * @param secondAt when what follows comes; null: nothing follows
 */
record PairPlan(
    Pair pair,
    Outcome outcome,
    Variant variant,
    @Nullable Instant firstAt,
    @Nullable Instant secondAt) {

  enum Outcome {
    ON_TIME,
    LATE,
    MISSING
  }

  enum Variant {
    /** Nothing. */
    PLAIN,
    /** The same again. */
    AGAIN,
    /** Other content before the due time. */
    RESENT,
    /** A correction after it. */
    CORRECTED
  }

  /** The same, handed in at another instant. */
  PairPlan movedTo(Instant at) {
    return new PairPlan(pair, outcome, variant, at, secondAt);
  }
}
