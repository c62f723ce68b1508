package cn.xunbao.query.summary;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.duty.ReportLife;
import cn.xunbao.duty.ReportLife.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report (件) that is owed: a pair of a task and a unit.
 *
 * @param campaign ordinal of the task's campaign
 * @param task code of the task
 * @param unit code of the unit that owes it
 * @param state how it stands
 * @param dueAt last second that counts as on time, an extension counted in
 * @param madeUp whether it came after the cut-off (补报): it stays missing in its own period
 * @param life how far it has come
 */
public record Obligation(
    int campaign,
    String task,
    String unit,
    ReportState state,
    Instant dueAt,
    boolean madeUp,
    ReportLife life) {

  /**
   * Judges how a report that is owed stands.
   *
   * @param ruleDueAt last second that counts as on time by the rule
   * @param cutOffAt when the period was cut off; null if it wasn't
   * @param judgedAt the instant of judgement
   */
  static Obligation judged(
      int campaign,
      String task,
      String unit,
      ReportLife life,
      Instant ruleDueAt,
      @Nullable Instant cutOffAt,
      Instant judgedAt) {
    var dueAt = life.dueAt(ruleDueAt);
    var madeUp = isMadeUp(life, cutOffAt);
    return new Obligation(
        campaign, task, unit, state(life, dueAt, madeUp, judgedAt), dueAt, madeUp, life);
  }

  /** Whether the unit still has to hand it in. */
  public boolean isOpen() {
    return state == ReportState.PENDING || state == ReportState.MISSING && !madeUp;
  }

  private static boolean isMadeUp(ReportLife life, @Nullable Instant cutOffAt) {
    var since = life.standingSince();
    return life.counts()
        && !life.onTime()
        && cutOffAt != null
        && since != null
        && since.isAfter(cutOffAt);
  }

  private static ReportState state(
      ReportLife life, Instant dueAt, boolean madeUp, Instant judgedAt) {
    if (life.counts() && !madeUp) {
      return life.onTime() ? ReportState.ON_TIME : ReportState.LATE;
    }
    return !madeUp && DueRule.isOnTime(judgedAt, lastChance(life, dueAt))
        ? ReportState.PENDING
        : ReportState.MISSING;
  }

  private static Instant lastChance(ReportLife life, Instant dueAt) {
    var sendAgainBy = life.stage() == Stage.RETURNED ? life.resubmitBy() : null;
    return sendAgainBy != null && sendAgainBy.isAfter(dueAt) ? sendAgainBy : dueAt;
  }
}
