package cn.xunbao.measure;

import cn.xunbao.events.measure.MeasureCaseStated;
import cn.xunbao.events.measure.MeasureDecided;
import cn.xunbao.events.measure.MeasureEvent;
import cn.xunbao.events.measure.MeasureNotified;
import cn.xunbao.events.measure.MeasureProposed;
import cn.xunbao.events.measure.MeasureReviewRequested;
import cn.xunbao.events.measure.MeasureReviewed;
import cn.xunbao.events.measure.MeasureRevoked;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a measure has come, folded from its events.
 *
 * @param proposed what was proposed
 * @param stage where it stands
 * @param caseBy last day on which the unit may state its case; null before it was notified
 * @param decided the decision; null before
 */
public record MeasureLife(
    MeasureProposed proposed,
    Stage stage,
    @Nullable LocalDate caseBy,
    @Nullable MeasureDecided decided) {

  /** Where a measure stands. */
  public enum Stage {
    /** Proposed (拟采取). */
    PROPOSED("拟采取"),
    /** The unit may state its case (陈述申辩期). */
    NOTIFIED("陈述申辩期"),
    /** The unit stated its case (待决定). */
    HEARD("已申辩待决定"),
    /** Taken (已采取). */
    IMPOSED("已采取"),
    /** Not taken (不予采取). */
    DROPPED("不予采取"),
    /** The unit asked for a review (复核中). */
    UNDER_REVIEW("复核中"),
    /** Reviewed and upheld (复核维持). */
    UPHELD("复核维持"),
    /** Revoked (已撤销). */
    REVOKED("已撤销");

    private final String chinese;

    Stage(String chinese) {
      this.chinese = chinese;
    }

    /** Its name for a reader. */
    public String chinese() {
      return chinese;
    }
  }

  /** The life after one more event; {@code before} is null before the first. */
  public static MeasureLife after(@Nullable MeasureLife before, MeasureEvent event) {
    if (event instanceof MeasureProposed e) {
      return new MeasureLife(e, Stage.PROPOSED, null, null);
    }
    if (before == null) {
      throw new IllegalStateException("a measure's stream begins with its proposal");
    }
    return switch (event) {
      case MeasureProposed e -> before;
      case MeasureNotified e -> new MeasureLife(before.proposed, Stage.NOTIFIED, e.caseBy(), null);
      case MeasureCaseStated e -> before.at(Stage.HEARD);
      case MeasureDecided e ->
          new MeasureLife(
              before.proposed, e.imposed() ? Stage.IMPOSED : Stage.DROPPED, before.caseBy, e);
      case MeasureReviewRequested e -> before.at(Stage.UNDER_REVIEW);
      case MeasureReviewed e -> before.at(e.upheld() ? Stage.UPHELD : Stage.REVOKED);
      case MeasureRevoked e -> before.at(Stage.REVOKED);
    };
  }

  /** Whether it has been taken and stands. */
  public boolean isInForce() {
    return stage == Stage.IMPOSED || stage == Stage.UNDER_REVIEW || stage == Stage.UPHELD;
  }

  private MeasureLife at(Stage next) {
    return new MeasureLife(proposed, next, caseBy, decided);
  }
}
