package cn.xunbao.closing;

import cn.xunbao.events.closing.ClosingApplied;
import cn.xunbao.events.closing.ClosingEvent;
import cn.xunbao.events.closing.ClosingFollowedUp;
import cn.xunbao.events.closing.ClosingGranted;
import cn.xunbao.events.closing.ClosingInspected;
import cn.xunbao.events.closing.ClosingPublished;
import cn.xunbao.events.closing.ClosingRefused;
import cn.xunbao.events.closing.ClosingReviewed;
import cn.xunbao.events.closing.ClosingWithdrawn;
import cn.xunbao.events.closing.DeadlineExtensionGranted;
import cn.xunbao.events.closing.DeadlineExtensionRefused;
import cn.xunbao.events.closing.DeadlineExtensionRequested;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a task has come on the way to its closing, folded from the events of its stream.
 *
 * @param stage where it stands
 * @param unit code of the lead unit that applied last; null before the first application
 * @param applications how often it was applied for
 * @param passed what the last inspection found; null before
 * @param publishedUntil last day of its publication; null if it isn't published
 * @param closedAt when it was closed; null while it is open
 * @param followedUp how often a closing was confirmed by a later inspection
 * @param reopened how often it was reopened
 * @param extension the later deadline that is asked for; null if none is
 */
public record ClosingLife(
    Stage stage,
    @Nullable String unit,
    int applications,
    @Nullable Boolean passed,
    @Nullable LocalDate publishedUntil,
    @Nullable Instant closedAt,
    int followedUp,
    int reopened,
    @Nullable Extension extension) {

  /** Of a task for which nothing was applied for yet. */
  public static final ClosingLife NONE =
      new ClosingLife(Stage.OPEN, null, 0, null, null, null, 0, 0, null);

  /** Where the closing of a task stands. */
  public enum Stage {
    /** Not applied for (未申请). */
    OPEN("未申请销号"),
    /** Applied for, to be checked on site (待现场核验). */
    APPLIED("待现场核验"),
    /** Checked on site, to be reviewed (待审核). */
    INSPECTED("待审核"),
    /** Reviewed and signed, to be published or closed (待销号). */
    REVIEWED("待销号"),
    /** Published (公示中). */
    PUBLISHED("公示中"),
    /** Closed (已销号). */
    CLOSED("已销号"),
    /** Refused; may be applied for again (不予销号). */
    REFUSED("不予销号"),
    /** Taken back; may be applied for again (已撤回). */
    WITHDRAWN("已撤回"),
    /** Reopened after it was closed (回头看重新办理). */
    REOPENED("回头看重新办理");

    private final String chinese;

    Stage(String chinese) {
      this.chinese = chinese;
    }

    /** Its name for a reader. */
    public String chinese() {
      return chinese;
    }
  }

  /**
   * A later deadline that is asked for.
   *
   * @param unit code of the lead unit that asks
   * @param until the deadline
   * @param reason why
   */
  public record Extension(String unit, String until, String reason) {}

  /** The life after one more event. */
  public ClosingLife after(ClosingEvent event, Instant at) {
    return switch (event) {
      case ClosingApplied e ->
          new ClosingLife(
              Stage.APPLIED,
              e.unit(),
              applications + 1,
              null,
              null,
              null,
              followedUp,
              reopened,
              extension);
      case ClosingWithdrawn e -> at(Stage.WITHDRAWN);
      case ClosingInspected e ->
          new ClosingLife(
              Stage.INSPECTED,
              unit,
              applications,
              e.passed(),
              null,
              null,
              followedUp,
              reopened,
              extension);
      case ClosingReviewed e -> at(Stage.REVIEWED);
      case ClosingPublished e ->
          new ClosingLife(
              Stage.PUBLISHED,
              unit,
              applications,
              passed,
              e.until(),
              null,
              followedUp,
              reopened,
              extension);
      case ClosingGranted e ->
          new ClosingLife(
              Stage.CLOSED,
              unit,
              applications,
              passed,
              publishedUntil,
              at,
              followedUp,
              reopened,
              null);
      case ClosingRefused e -> at(Stage.REFUSED);
      case ClosingFollowedUp e ->
          new ClosingLife(
              e.confirmed() ? Stage.CLOSED : Stage.REOPENED,
              unit,
              applications,
              passed,
              null,
              e.confirmed() ? closedAt : null,
              e.confirmed() ? followedUp + 1 : followedUp,
              e.confirmed() ? reopened : reopened + 1,
              null);
      case DeadlineExtensionRequested e -> asking(new Extension(e.unit(), e.until(), e.reason()));
      case DeadlineExtensionGranted e -> asking(null);
      case DeadlineExtensionRefused e -> asking(null);
    };
  }

  /** Whether it is applied for and not decided on. */
  public boolean isPending() {
    return switch (stage) {
      case APPLIED, INSPECTED, REVIEWED, PUBLISHED -> true;
      case OPEN, CLOSED, REFUSED, WITHDRAWN, REOPENED -> false;
    };
  }

  private ClosingLife at(Stage next) {
    return new ClosingLife(
        next, unit, applications, passed, null, null, followedUp, reopened, extension);
  }

  private ClosingLife asking(@Nullable Extension asked) {
    return new ClosingLife(
        stage, unit, applications, passed, publishedUntil, closedAt, followedUp, reopened, asked);
  }
}
