package cn.xunbao.command.programme;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.json.AnswerInstants;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.programme.PeriodsJoined;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import java.time.Instant;
import java.util.Optional;

/**
 * Two 旬 that follow one another are to be reported once (合并报送).
 *
 * @param basis the decision that it rests on
 * @param first code of the first
 * @param second code of the second
 */
record JoinPeriods(String basis, String first, String second) implements ProgrammeChange {

  private static final String FIRST = "/periods/0";
  private static final String SECOND = "/periods/1";

  @Override
  public void check(ProgrammeView plan, PlanReferences references, Instant at, Faults faults) {
    var one = xun(plan, first, FIRST, faults);
    var other = xun(plan, second, SECOND, faults);
    one.ifPresent(period -> checkNotDue(plan, period, FIRST, at, faults));
    other.ifPresent(period -> checkNotDue(plan, period, SECOND, at, faults));
    if (one.isPresent() && other.isPresent() && !one.get().next().equals(other.get())) {
      faults.add(SECOND, FaultCodes.CONFLICTING, "合并报送的两旬须前后相连，且先列前一旬");
    }
  }

  @Override
  public PeriodsJoined event(ProgrammeView plan) {
    return new PeriodsJoined(
        plan.definition().programme(), plan.rules().joined().size() + 1, basis, first, second);
  }

  private static Optional<Period> xun(
      ProgrammeView plan, String code, String pointer, Faults faults) {
    var period = FirstPeriod.check(plan, code, pointer, faults);
    if (period.isPresent() && period.get().kind() != PeriodKind.XUN) {
      faults.add(pointer, FaultCodes.CONFLICTING, "只有旬报可以合并报送");
      return Optional.empty();
    }
    period
        .filter(
            known ->
                plan.rules().covers(known).isPresent()
                    || plan.rules().reportedWith(known).isPresent())
        .ifPresent(
            known ->
                faults.add(
                    pointer, FaultCodes.DUPLICATE, "“%s”已与他旬合并报送".formatted(known.chinese())));
    return period;
  }

  private static void checkNotDue(
      ProgrammeView plan, Period period, String pointer, Instant at, Faults faults) {
    var dueAt = plan.rules().dueAt(period);
    if (!DueRule.isOnTime(at, dueAt)) {
      faults.add(
          pointer,
          "already-due",
          "“%s”的报送时限（%s）已过，不能再合并报送".formatted(period.chinese(), AnswerInstants.print(dueAt)));
    }
  }
}
