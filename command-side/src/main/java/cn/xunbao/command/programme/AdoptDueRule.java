package cn.xunbao.command.programme;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.programme.DueRuleAdopted;
import cn.xunbao.period.PeriodKind;
import java.time.Instant;
import java.util.Arrays;

/**
 * A rule for due times is adopted.
 *
 * @param basis the decision that it rests on
 * @param rule the rule
 * @param from code of the period from which on it holds
 */
record AdoptDueRule(String basis, DueRule rule, String from) implements ProgrammeChange {

  @Override
  public void check(ProgrammeView plan, PlanReferences references, Instant at, Faults faults) {
    if (rule.anchor() == DueRule.Anchor.DAY_OF_MONTH
        && Arrays.stream(PeriodKind.values())
            .anyMatch(kind -> rule.concerns(kind) && isShorterThanMonth(kind))) {
      faults.add(
          "/kinds",
          FaultCodes.CONFLICTING,
          "按每月固定日报送只适用于月、季、半年、年（kinds 须写明 MONTH、QUARTER、HALF_YEAR 或 YEAR）");
    }
    FirstPeriod.check(plan, this, from, rule::concerns, at, faults);
  }

  @Override
  public DueRuleAdopted event(ProgrammeView plan) {
    return new DueRuleAdopted(
        plan.definition().programme(),
        plan.rules().dueRules().newest().number() + 1,
        basis,
        rule,
        from);
  }

  private static boolean isShorterThanMonth(PeriodKind kind) {
    return kind == PeriodKind.WEEK || kind == PeriodKind.FORTNIGHT || kind == PeriodKind.XUN;
  }
}
