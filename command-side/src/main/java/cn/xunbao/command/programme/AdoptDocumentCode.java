package cn.xunbao.command.programme;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.programme.DocumentCode;
import cn.xunbao.events.programme.DocumentCodeAdopted;
import cn.xunbao.rule.Version;
import java.time.Instant;
import java.util.Objects;

/**
 * The issuer's code of a series of circulars is adopted. Each series counts its own numbers, so a
 * code belongs to one of them for ever: no two circulars have the same number. It judges nobody, so
 * it may begin with a period that is over; what is issued keeps its number.
 *
 * @param basis the decision that it rests on
 * @param code the code and whose it is
 * @param from code of the period from which on it holds
 */
record AdoptDocumentCode(String basis, DocumentCode code, String from) implements ProgrammeChange {

  @Override
  public void check(ProgrammeView plan, PlanReferences references, Instant at, Faults faults) {
    var campaign = code.campaign();
    if (campaign != null && !plan.campaigns().containsKey(campaign)) {
      faults.add("/campaign", FaultCodes.UNKNOWN_VALUE, "本方案没有序号为%d的专项".formatted(campaign));
    }
    if (plan.rules().office().codes().stream().map(Version::rule).anyMatch(this::isOfOthers)) {
      faults.add(
          "/code", FaultCodes.CONFLICTING, "“%s”已用于另一类通报，各类通报分别编号，共用会重号".formatted(code.code()));
    }
    FirstPeriod.check(plan, from, "/from", faults);
  }

  private boolean isOfOthers(DocumentCode other) {
    return other.code().equals(code.code())
        && (other.period() != code.period() || !Objects.equals(other.campaign(), code.campaign()));
  }

  @Override
  public DocumentCodeAdopted event(ProgrammeView plan) {
    return new DocumentCodeAdopted(
        plan.definition().programme(), plan.rules().office().codes().size() + 1, basis, code, from);
  }
}
