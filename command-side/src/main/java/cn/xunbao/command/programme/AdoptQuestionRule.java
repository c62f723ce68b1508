package cn.xunbao.command.programme;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.events.programme.QuestionRule;
import cn.xunbao.events.programme.QuestionRuleAdopted;
import java.time.Instant;

/**
 * It is adopted from which numbers on units are asked about their reports.
 *
 * @param basis the decision that it rests on
 * @param rule the rule
 * @param from code of the period from which on it holds
 */
record AdoptQuestionRule(String basis, QuestionRule rule, String from) implements ProgrammeChange {

  @Override
  public void check(ProgrammeView plan, PlanReferences references, Instant at, Faults faults) {
    FirstPeriod.check(plan, this, from, kind -> true, at, faults);
  }

  @Override
  public QuestionRuleAdopted event(ProgrammeView plan) {
    return new QuestionRuleAdopted(
        plan.definition().programme(),
        plan.rules().office().questions().newest().number() + 1,
        basis,
        rule,
        from);
  }
}
