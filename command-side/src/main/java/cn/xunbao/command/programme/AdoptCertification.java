package cn.xunbao.command.programme;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.programme.CertificationRule;
import cn.xunbao.events.programme.CertificationRuleAdopted;
import cn.xunbao.period.PeriodKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * It is adopted which values must be certified and verified, or that none must be any more.
 *
 * @param basis the decision that it rests on
 * @param campaign ordinal of the campaign that it binds; null: all
 * @param rule the rule
 * @param from code of the first data period that it holds for
 */
record AdoptCertification(
    String basis, @Nullable Integer campaign, CertificationRule rule, String from)
    implements ProgrammeChange {

  @Override
  public void check(ProgrammeView plan, PlanReferences references, Instant at, Faults faults) {
    if (campaign != null && !plan.campaigns().containsKey(campaign)) {
      faults.add("/campaign", FaultCodes.UNKNOWN_VALUE, "本方案没有序号为%d的专项".formatted(campaign));
    }
    references.checkUnit(rule.assessor(), "/assessor", faults);
    references.checkUnit(rule.verifier(), "/verifier", faults);
    if (rule.assessor().equals(rule.verifier())) {
      faults.add("/verifier", FaultCodes.CONFLICTING, "评估认定与核验须由不同单位办理");
    }
    FirstPeriod.check(plan, this, from, this::concerns, at, faults);
  }

  /** Weeks begin and end with no 旬 and no month. */
  private boolean concerns(PeriodKind kind) {
    return kind == PeriodKind.XUN || rule.rhythms().contains(kind);
  }

  @Override
  public CertificationRuleAdopted event(ProgrammeView plan) {
    return new CertificationRuleAdopted(
        plan.definition().programme(),
        plan.rules().certifications().size() + 1,
        basis,
        campaign,
        rule,
        from);
  }
}
