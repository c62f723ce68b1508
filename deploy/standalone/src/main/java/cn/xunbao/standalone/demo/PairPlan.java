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
 * @param extendedTo the last second that is in time by an extension; null: there is none
 */
record PairPlan(
    Pair pair,
    Outcome outcome,
    Variant variant,
    @Nullable Instant firstAt,
    @Nullable Instant secondAt,
    @Nullable Instant extendedTo) {

  PairPlan(
      Pair pair,
      Outcome outcome,
      Variant variant,
      @Nullable Instant firstAt,
      @Nullable Instant secondAt) {
    this(pair, outcome, variant, firstAt, secondAt, null);
  }

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
    CORRECTED,
    /** It is returned, and sent again within a workday. */
    RETURNED,
    /** It says that nothing has changed. */
    NO_CHANGE
  }

  /** The same, handed in at another instant. */
  PairPlan movedTo(Instant at) {
    return new PairPlan(pair, outcome, variant, at, secondAt, extendedTo);
  }

  /** The same, which comes late but in the time that was granted. */
  PairPlan extendedTo(Instant until) {
    return new PairPlan(pair, Outcome.ON_TIME, variant, firstAt, secondAt, until);
  }

  /** The same, where nothing has changed. */
  PairPlan withoutChange() {
    return new PairPlan(pair, outcome, Variant.NO_CHANGE, firstAt, null, extendedTo);
  }
}
