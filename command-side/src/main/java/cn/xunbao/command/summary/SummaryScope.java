package cn.xunbao.command.summary;

import cn.xunbao.command.issue.CutOffs;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.summary.SummaryId;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;

/**
 * Who may work on which summary: the coordination office on all, a task force on its campaign's;
 * and from when on.
 */
final class SummaryScope {

  private final ProgrammeDirectory programmes;
  private final CutOffs cutOffs;

  SummaryScope(ProgrammeDirectory programmes, CutOffs cutOffs) {
    this.programmes = programmes;
    this.cutOffs = cutOffs;
  }

  /**
   * Lets pass who may work on a campaign's summary, or on the whole one.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such campaign, 403 for
   *     others
   */
  void requireOffice(Caller caller, String programme, int campaign) {
    caller.requireProgrammeScope(programme);
    var plan = programmes.require(programme);
    if (campaign != SummaryId.WHOLE && !plan.campaigns().containsKey(campaign)) {
      throw Rejections.notFound("方案“%s”没有第%d个战役".formatted(programme, campaign));
    }
    if (!caller.has(Role.COORDINATION_OFFICE)
        && (campaign == SummaryId.WHOLE || !caller.isBoundToCampaign(programme, campaign))) {
      throw Rejections.forbidden("全部战役的稿件由统筹协调机构办理，工作专班只能办理本专班的稿件");
    }
  }

  /**
   * A summary by its id, for who may work on it.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there can't be one, 403 for others
   */
  SummaryId requireOffice(Caller caller, String programme, String local) {
    var id = id(programme, local);
    requireOffice(caller, programme, id.campaign());
    return id;
  }

  /**
   * The unit that a caller countersigns for.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 403 if it is bound to none
   */
  String requireUnit(Caller caller, String programme) {
    caller.requireProgrammeScope(programme);
    programmes.require(programme);
    var unit = caller.unit();
    if (unit == null) {
      throw Rejections.forbidden("此账号未绑定单位，不能会签");
    }
    return unit;
  }

  /**
   * What a summary is of must be over and cut off (截稿); of a longer period, its last 旬.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 409 if it isn't yet
   */
  void requireCutOff(String programme, Period period) {
    var last =
        period.kind().family() == PeriodKind.Family.MONTHS
            ? Period.containing(PeriodKind.XUN, period.lastDay())
            : period;
    if (!cutOffs.isCutOff(programme, last.code())) {
      throw Rejections.conflict("%s尚未截稿，不能取数拟稿".formatted(last.chinese()));
    }
  }

  /**
   * The summary with that id.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there can't be one
   */
  static SummaryId id(String programme, String local) {
    return SummaryId.of(programme, local).orElseThrow(() -> Rejections.notFound("没有这份稿件：" + local));
  }
}
