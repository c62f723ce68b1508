package cn.xunbao.command.programme;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.events.programme.JointLeadMode;
import cn.xunbao.events.programme.JointLeadRuleAdopted;
import java.time.Instant;

/**
 * How joint leads owe their reports is adopted.
 *
 * @param basis the decision that it rests on
 * @param mode who owes
 * @param from code of the period from which on it holds
 */
record AdoptJointLeads(String basis, JointLeadMode mode, String from) implements ProgrammeChange {

  @Override
  public void check(ProgrammeView plan, PlanReferences references, Instant at, Faults faults) {
    FirstPeriod.check(plan, this, from, kind -> true, at, faults);
  }

  @Override
  public JointLeadRuleAdopted event(ProgrammeView plan) {
    return new JointLeadRuleAdopted(
        plan.definition().programme(),
        plan.rules().jointLeads().newest().number() + 1,
        basis,
        mode,
        from);
  }
}
