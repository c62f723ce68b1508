package cn.xunbao.command.report;

import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.report.ReportId;

/**
 * Who reviews whose reports: the office of the campaign's task force, or the coordination office.
 * Nobody judges in his own cause: what the host unit of the task force of the day reports goes to
 * the coordination office, and nobody reviews the unit that he is bound to.
 */
public final class ReviewScope {

  private final ProgrammeDirectory programmes;
  private final TaskDirectory tasks;
  private final BusinessClock clock;

  ReviewScope(ProgrammeDirectory programmes, TaskDirectory tasks, BusinessClock clock) {
    this.programmes = programmes;
    this.tasks = tasks;
    this.clock = clock;
  }

  /**
   * Lets pass whoever reviews this report.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such task, 403 for others
   */
  void require(Caller caller, ReportId report) {
    require(caller, report.programme(), report.task(), report.unit());
  }

  /**
   * Lets pass whoever reviews what a unit files about a task.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such task, 403 for others
   */
  public void require(Caller caller, String programme, String task, String unit) {
    caller.requireProgrammeScope(programme);
    var plan = programmes.require(programme);
    var campaign = tasks.require(programme, task).definition().campaign();
    if (caller.isBoundToUnit(unit)) {
      throw Rejections.forbidden("不得审核本单位的报送，请由其他审核人员办理");
    }
    if (caller.has(Role.COORDINATION_OFFICE)) {
      return;
    }
    if (!caller.isBoundToCampaign(programme, campaign)) {
      throw Rejections.forbidden("工作专班只能审核本专班的任务");
    }
    if (unit.equals(plan.hostOf(campaign, BusinessDay.of(clock.now())))) {
      throw Rejections.forbidden("本专班办公室设在该单位，其报送由统筹协调机构审核");
    }
  }
}
