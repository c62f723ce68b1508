package cn.xunbao.standalone.demo;

import cn.xunbao.period.Period;
import cn.xunbao.standalone.demo.ProgrammeFile.PlannedTask;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An action: one document adds a task to the plan, takes one out and gives one more time.
 *
 * @param at when
 * @param document its number
 * @param decidedOn date of the decision
 * @param campaign ordinal of the campaign that gets the new task
 * @param added the new task
 * @param dropped code of the task that ends
 * @param changed code of the task that gets more time
 * @param deadline its deadline from then on
 */
record PlanAmendment(
    Instant at,
    String document,
    LocalDate decidedOn,
    int campaign,
    PlannedTask added,
    String dropped,
    String changed,
    String deadline)
    implements PlanAction {

  /** Whether the new task is reported on for a period: the first is the one that it came in. */
  boolean addsTo(Period period) {
    return at.isBefore(period.endsAt());
  }

  /**
   * Whether the task that ends isn't reported on any more: the last is the one that it ended in.
   */
  boolean dropsFrom(Period period) {
    return at.isBefore(period.startsAt());
  }

  /** Whether a task is reported on for a period, as far as this says so. */
  boolean keeps(String task, Period period) {
    return !(task.equals(added.code()) && !addsTo(period))
        && !(task.equals(dropped) && dropsFrom(period));
  }
}
