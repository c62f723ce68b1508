package cn.xunbao.duty;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.events.report.CorrectionParty;
import cn.xunbao.events.report.Excuse;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a report has come, folded from its steps: the same on both sides.
 *
 * @param stage where it stands
 * @param revision number of the newest version, proposed ones among them; 0 before the first
 * @param reportedAt when it was handed in first; null if it never was or is withdrawn
 * @param standingSince when it was handed in so that it counts: the first time, or again after a
 *     withdrawal or too late after a return; null as above
 * @param onTime whether the unit counts as on time
 * @param resubmitBy while returned: last second that keeps the punctuality; null if the return came
 *     after the cut-off and never counts against the unit
 * @param requestedUntil end of an extension that is asked for and not decided
 * @param extendedTo end of the extension that was granted
 * @param excuse how it is excused; null if it isn't
 * @param proposed a correction that waits for agreement
 * @param clocks how long it has been with whom
 */
public record ReportLife(
    Stage stage,
    int revision,
    @Nullable Instant reportedAt,
    @Nullable Instant standingSince,
    boolean onTime,
    @Nullable Instant resubmitBy,
    @Nullable Instant requestedUntil,
    @Nullable Instant extendedTo,
    @Nullable Excuse excuse,
    @Nullable Proposed proposed,
    ReportClocks clocks) {

  /** Where a report stands. */
  public enum Stage {
    /** Nothing was handed in. */
    OPEN,
    /** Handed in (已报送), to be reviewed. */
    SUBMITTED,
    /** Returned (退回), to be sent again. */
    RETURNED,
    /** Accepted (审核通过). */
    ACCEPTED,
    /** Withdrawn (撤回). */
    WITHDRAWN
  }

  /**
   * A correction that waits for agreement.
   *
   * @param revision number of its version
   * @param agreed who has agreed
   */
  public record Proposed(int revision, Set<CorrectionParty> agreed) {

    public Proposed {
      agreed = Set.copyOf(agreed);
    }

    /** Whether all agree once {@code party} does. */
    public boolean isAgreedWith(CorrectionParty party) {
      var all = EnumSet.of(party);
      all.addAll(agreed);
      return all.size() == CorrectionParty.values().length;
    }
  }

  /** Before anything has happened. */
  public static final ReportLife OPEN =
      new ReportLife(
          Stage.OPEN, 0, null, null, false, null, null, null, null, null, ReportClocks.NONE);

  /** The life that steps make, oldest first. */
  public static ReportLife of(List<ReportStep> steps) {
    var life = OPEN;
    for (var step : steps) {
      life = life.after(step);
    }
    return life;
  }

  /** Whether it was handed in and neither returned nor withdrawn since. */
  public boolean isIn() {
    return stage == Stage.SUBMITTED || stage == Stage.ACCEPTED;
  }

  /** Whether it counts as reported: a return after the cut-off doesn't count against the unit. */
  public boolean counts() {
    return isIn() || stage == Stage.RETURNED && resubmitBy == null;
  }

  /** The last second that counts as on time, where a rule says {@code dueAt}. */
  public Instant dueAt(Instant dueAt) {
    return extendedTo != null && extendedTo.isAfter(dueAt) ? extendedTo : dueAt;
  }

  /** Whether the unit counts as on time if it hands a report in again at {@code at}. */
  public boolean keepsPunctuality(Instant at) {
    return onTime && (resubmitBy == null || DueRule.isOnTime(at, resubmitBy));
  }

  /** The life after one more step. */
  public ReportLife after(ReportStep step) {
    return switch (step.kind()) {
      case SUBMITTED -> handedIn(step, step.at(), step.at());
      case RESUBMITTED -> handedInAgain(step);
      case RESENT, CORRECTED -> version(step, proposed);
      case CORRECTION_PROPOSED -> version(step, new Proposed(step.revision(), Set.of()));
      case CORRECTION_AGREED -> agreed(step.party());
      case CORRECTION_APPROVED, CORRECTION_REFUSED -> version(revision, null);
      case ACCEPTED -> reviewed(Stage.ACCEPTED, null, clocks.stopped(step.at()));
      case RETURNED ->
          reviewed(
              Stage.RETURNED,
              step.afterCutOff() ? null : step.until(),
              clocks.passedTo(ReportClocks.Side.UNIT, step.at()));
      case WITHDRAWN ->
          new ReportLife(
              Stage.WITHDRAWN,
              revision,
              null,
              null,
              false,
              null,
              requestedUntil,
              extendedTo,
              excuse,
              null,
              clocks.stopped(step.at()));
      case SUPPLEMENTED, INPUT_REVIEWED, CONCURRENCE_GIVEN, DRAFTED -> this;
      case EXCUSED -> excused(step.excuse());
      case EXCUSE_REVOKED -> excused(null);
      case EXTENSION_REQUESTED -> extension(onTime, step.until(), extendedTo);
      case EXTENSION_REFUSED -> extension(onTime, null, extendedTo);
      case EXTENSION_GRANTED -> granted(step.until());
    };
  }

  /** What was returned and comes back in time stands as if it had never been away. */
  private ReportLife handedInAgain(ReportStep step) {
    var first = reportedAt;
    var since = standingSince;
    if (first == null || since == null) {
      return handedIn(step, step.at(), step.at());
    }
    var inTime = resubmitBy == null || DueRule.isOnTime(step.at(), resubmitBy);
    return handedIn(step, first, inTime ? since : step.at());
  }

  private ReportLife handedIn(ReportStep step, Instant first, Instant since) {
    return new ReportLife(
        Stage.SUBMITTED,
        step.revision(),
        first,
        since,
        step.onTime(),
        null,
        requestedUntil,
        extendedTo,
        excuse,
        null,
        clocks.passedTo(ReportClocks.Side.SUPERVISOR, step.at()));
  }

  private ReportLife version(ReportStep step, @Nullable Proposed pending) {
    return version(step.revision(), pending);
  }

  private ReportLife version(int number, @Nullable Proposed pending) {
    return new ReportLife(
        stage,
        number,
        reportedAt,
        standingSince,
        onTime,
        resubmitBy,
        requestedUntil,
        extendedTo,
        excuse,
        pending,
        clocks);
  }

  private ReportLife agreed(@Nullable CorrectionParty party) {
    if (proposed == null || party == null) {
      return this;
    }
    var all = EnumSet.of(party);
    all.addAll(proposed.agreed());
    return version(revision, new Proposed(proposed.revision(), all));
  }

  private ReportLife reviewed(Stage next, @Nullable Instant sendAgainBy, ReportClocks running) {
    return new ReportLife(
        next,
        revision,
        reportedAt,
        standingSince,
        onTime,
        sendAgainBy,
        requestedUntil,
        extendedTo,
        excuse,
        proposed,
        running);
  }

  private ReportLife excused(@Nullable Excuse how) {
    return new ReportLife(
        stage,
        revision,
        reportedAt,
        standingSince,
        onTime,
        resubmitBy,
        requestedUntil,
        extendedTo,
        how,
        proposed,
        clocks);
  }

  private ReportLife extension(
      boolean punctual, @Nullable Instant asked, @Nullable Instant granted) {
    return new ReportLife(
        stage,
        revision,
        reportedAt,
        standingSince,
        punctual,
        resubmitBy,
        asked,
        granted,
        excuse,
        proposed,
        clocks);
  }

  /** What was handed in between the due time and the decision is on time after all. */
  private ReportLife granted(@Nullable Instant until) {
    var inTime = until != null && standingSince != null && DueRule.isOnTime(standingSince, until);
    return extension(onTime || inTime, null, until);
  }
}
