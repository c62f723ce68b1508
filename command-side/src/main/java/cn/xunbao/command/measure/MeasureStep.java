package cn.xunbao.command.measure;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.measure.MeasureId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A step that somebody wants to take with a measure. */
sealed interface MeasureStep {

  /** Which measure. */
  MeasureId target();

  /** Version of the measure that was decided on. */
  ExpectedVersion expected();

  /** Tells the unit (告知); it may state its case up to that day. */
  record Notify(
      @TargetAggregateIdentifier MeasureId target, LocalDate caseBy, ExpectedVersion expected)
      implements MeasureStep {}

  /** States the unit's case (陈述申辩). */
  record StateCase(
      @TargetAggregateIdentifier MeasureId target, String text, ExpectedVersion expected)
      implements MeasureStep {}

  /** Decides whether it is taken (决定). */
  record Decide(
      @TargetAggregateIdentifier MeasureId target,
      boolean imposed,
      @Nullable String document,
      String reason,
      @Nullable String effect,
      ExpectedVersion expected)
      implements MeasureStep {}

  /** Asks for a review (申请复核). */
  record RequestReview(
      @TargetAggregateIdentifier MeasureId target, String text, ExpectedVersion expected)
      implements MeasureStep {}

  /** Reviews it (复核). */
  record Review(
      @TargetAggregateIdentifier MeasureId target,
      boolean upheld,
      String reason,
      ExpectedVersion expected)
      implements MeasureStep {}

  /** Revokes it (撤销). */
  record Revoke(
      @TargetAggregateIdentifier MeasureId target, String reason, ExpectedVersion expected)
      implements MeasureStep {}
}
