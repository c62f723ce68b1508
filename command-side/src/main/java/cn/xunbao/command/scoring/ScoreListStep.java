package cn.xunbao.command.scoring;

import cn.xunbao.command.scoring.DerivedScores.Settled;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.scoring.ScoreListId;
import java.math.BigDecimal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A step that somebody wants to take with a published list of scores. */
sealed interface ScoreListStep {

  /** Which list. */
  ScoreListId target();

  /** Version of the list that was decided on. */
  ExpectedVersion expected();

  /** Objects to a line of a unit's score (异议). */
  record FileObjection(
      @TargetAggregateIdentifier ScoreListId target,
      String unit,
      String item,
      String reason,
      ExpectedVersion expected)
      implements ScoreListStep {}

  /** Answers an objection; {@code points} is what is added where it is upheld. */
  record Answer(
      @TargetAggregateIdentifier ScoreListId target,
      int objection,
      @Nullable BigDecimal points,
      String reason,
      ExpectedVersion expected)
      implements ScoreListStep {}

  /** Closes the list (定稿). */
  record Close(
      @TargetAggregateIdentifier ScoreListId target,
      Settled settled,
      String document,
      ExpectedVersion expected)
      implements ScoreListStep {}
}
