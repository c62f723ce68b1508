package cn.xunbao.command.programme;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.programme.Rhythm;
import cn.xunbao.events.programme.RhythmAdopted;
import cn.xunbao.period.Period;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rhythm is adopted beside those that the plan names.
 *
 * @param basis the decision that it rests on
 * @param campaign ordinal of the campaign that it binds; null: all
 * @param rhythm the rhythm
 * @param from code of the period from which on it holds
 */
record AdoptRhythm(String basis, @Nullable Integer campaign, Rhythm rhythm, String from)
    implements ProgrammeChange {

  @Override
  public void check(ProgrammeView plan, PlanReferences references, Instant at, Faults faults) {
    if (campaign != null && !plan.campaigns().containsKey(campaign)) {
      faults.add("/campaign", FaultCodes.UNKNOWN_VALUE, "本方案没有序号为%d的专项".formatted(campaign));
    }
    references.checkTasks(plan, campaign, rhythm.tasks(), "/tasks", faults);
    if (plan.rules().rhythms().names(campaign, rhythm)) {
      faults.add(
          "/product",
          FaultCodes.DUPLICATE,
          "%s%s已在执行，无须重复采用".formatted(rhythm.period().chinese(), rhythm.product()));
    }
    FirstPeriod.find(plan, from).ifPresent(first -> checkBeginning(first, faults));
    FirstPeriod.check(plan, this, from, kind -> true, at, faults);
  }

  @Override
  public RhythmAdopted event(ProgrammeView plan) {
    return new RhythmAdopted(
        plan.definition().programme(),
        plan.rules().rhythms().adopted().size() + 1,
        basis,
        campaign,
        rhythm,
        from);
  }

  /** Else days would fall between the rhythm before and this one. */
  private void checkBeginning(Period first, Faults faults) {
    var own = Period.containing(rhythm.period(), first.firstDay());
    if (!own.firstDay().equals(first.firstDay())) {
      faults.add(
          "/from",
          FaultCodes.CONFLICTING,
          "%s%s须自一%s的开始执行，“%s”不是“%s”的开始"
              .formatted(
                  rhythm.period().chinese(),
                  rhythm.product(),
                  rhythm.period().chinese(),
                  first.chinese(),
                  own.chinese()));
    }
  }
}
