package cn.xunbao.command.programme;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.json.AnswerInstants;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.programme.ProgrammeClosed;
import java.time.Instant;

/**
 * The programme is closed at the end of its year.
 *
 * @param basis the decision that it rests on
 */
record CloseProgramme(String basis) implements ProgrammeChange {

  @Override
  public void check(ProgrammeView plan, PlanReferences references, Instant at, Faults faults) {
    var endsAt = plan.rules().endsAt(plan.definition().year());
    if (at.isBefore(endsAt)) {
      throw Rejections.conflict(
          "本方案年度（%d年）最后一期于%s结束，此前不能办结"
              .formatted(plan.definition().year(), AnswerInstants.print(endsAt)));
    }
  }

  @Override
  public ProgrammeClosed event(ProgrammeView plan) {
    return new ProgrammeClosed(plan.definition().programme(), basis);
  }
}
