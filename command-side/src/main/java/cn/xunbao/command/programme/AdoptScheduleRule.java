package cn.xunbao.command.programme;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.events.programme.ScheduleMethod;
import cn.xunbao.events.programme.ScheduleRuleAdopted;
import java.time.Instant;

/**
 * The method by which 序时进度 is counted is adopted.
 *
 * @param basis the decision that it rests on
 * @param method how the elapsed share of the year is counted
 * @param from code of the period from which on it holds
 */
record AdoptScheduleRule(String basis, ScheduleMethod method, String from)
    implements ProgrammeChange {

  @Override
  public void check(ProgrammeView plan, PlanReferences references, Instant at, Faults faults) {
    FirstPeriod.check(plan, this, from, kind -> true, at, faults);
  }

  @Override
  public ScheduleRuleAdopted event(ProgrammeView plan) {
    return new ScheduleRuleAdopted(
        plan.definition().programme(),
        plan.rules().schedules().newest().number() + 1,
        basis,
        method,
        from);
  }
}
