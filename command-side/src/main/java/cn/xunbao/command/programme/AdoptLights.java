package cn.xunbao.command.programme;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.events.programme.LightTableAdopted;
import cn.xunbao.light.LightTable;
import java.time.Instant;

/**
 * A rule for lights is adopted.
 *
 * @param basis the decision that it rests on
 * @param table the rule
 * @param from code of the period from which on it holds
 */
record AdoptLights(String basis, LightTable table, String from) implements ProgrammeChange {

  @Override
  public void check(ProgrammeView plan, PlanReferences references, Instant at, Faults faults) {
    FirstPeriod.check(plan, this, from, kind -> true, at, faults);
  }

  @Override
  public LightTableAdopted event(ProgrammeView plan) {
    return new LightTableAdopted(
        plan.definition().programme(),
        plan.rules().lights().newest().number() + 1,
        basis,
        table,
        from);
  }
}
