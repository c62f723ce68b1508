package cn.xunbao.query.question;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.ProgrammeState;
import java.time.Instant;

/**
 * Who sees a question: the unit that is asked at once; the offices above it, and with them
 * auditors, when the unit has answered, or when the workdays of the rule have passed since the due
 * time or since the question arose, whichever is later.
 */
final class Openness {

  private final ProgrammeState state;
  private final Caller caller;
  private final Instant asOf;

  /**
   * What a caller sees.
   *
   * @param asOf the instant it is judged at
   */
  Openness(ProgrammeState state, Caller caller, Instant asOf) {
    this.state = state;
    this.caller = caller;
    this.asOf = asOf;
  }

  /** Last second in which an unanswered question is the unit's alone. */
  static Instant ownUntil(ProgrammeState state, Question question) {
    var from = question.arose().isAfter(question.dueAt()) ? question.arose() : question.dueAt();
    var period = Period.parse(question.period());
    var workdays = state.rules().office().questions(period).ownWorkdays();
    var calendar = state.rules().calendar(period).rule();
    return DueRule.endOf(calendar.plusWorkdays(from.atZone(Period.ZONE).toLocalDate(), workdays));
  }

  /** Whether the caller sees a question. */
  boolean sees(Question question, boolean answered) {
    return Questions.areOwn(caller, question.unit())
        || oversees(question.task())
            && (answered || !DueRule.isOnTime(asOf, ownUntil(state, question)));
  }

  /** Whether the caller sees why a total of a unit fell: that is part of its report. */
  boolean sees(ExplainedFall fall) {
    return Questions.areOwn(caller, fall.unit()) || oversees(fall.task());
  }

  private boolean oversees(String task) {
    return caller.has(Role.COORDINATION_OFFICE, Role.AUDITOR)
        || caller.has(Role.TASK_FORCE)
            && state.task(task).stream()
                .map(one -> one.definition().campaign())
                .anyMatch(
                    campaign -> caller.isBoundToCampaign(state.programme().programme(), campaign));
  }
}
