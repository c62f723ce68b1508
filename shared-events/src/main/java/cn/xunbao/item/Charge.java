package cn.xunbao.item;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.events.item.EscalationRung;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who is held to an item, and until when.
 *
 * @param unit code of the unit
 * @param deadline last second in which it may report that it has dealt with it
 * @param requestedUntil end of an extension that it asks for; null if it doesn't
 * @param reportedAt when it reported; null if it hasn't, or if the check didn't confirm it
 * @param escalated rung of the ladder that was reached for this deadline; null if none was
 * @param passedFrom code of the unit that it passed from when that unit ended; null if it didn't
 */
public record Charge(
    String unit,
    Instant deadline,
    @Nullable Instant requestedUntil,
    @Nullable Instant reportedAt,
    @Nullable EscalationRung escalated,
    @Nullable String passedFrom) {

  static Charge of(String unit, Instant deadline) {
    return new Charge(unit, deadline, null, null, null, null);
  }

  /** Whether the unit's report, if there is one, and else the present comes too late. */
  boolean isLate(Instant at) {
    return !DueRule.isOnTime(reportedAt == null ? at : reportedAt, deadline);
  }

  Charge asking(@Nullable Instant until) {
    return new Charge(unit, deadline, until, reportedAt, escalated, passedFrom);
  }

  Charge reported(@Nullable Instant at) {
    return new Charge(
        unit, deadline, at == null ? requestedUntil : null, at, escalated, passedFrom);
  }

  Charge escalated(EscalationRung rung) {
    return new Charge(unit, deadline, requestedUntil, reportedAt, rung, passedFrom);
  }

  /** A new deadline begins the ladder anew. */
  Charge due(Instant later) {
    return new Charge(unit, later, null, null, null, passedFrom);
  }

  /** The same with the unit that is there in place of the one that has ended. */
  Charge passedTo(String successor) {
    return successor.equals(unit)
        ? this
        : new Charge(successor, deadline, requestedUntil, reportedAt, escalated, unit);
  }
}
