package cn.xunbao.command.closing;

import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.task.TaskView;
import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.closing.ClosingId;
import cn.xunbao.events.task.TaskId;

/**
 * Who may take a step towards the closing of a task: a lead unit applies, offices decide. Nobody
 * judges in his own cause: what the host unit of a task force leads goes to the coordination
 * office. Once the year is closed no step is taken any more, also none of an earlier application.
 */
final class ClosingScope {

  private final ProgrammeDirectory programmes;
  private final TaskDirectory tasks;
  private final UnitDirectory units;
  private final BusinessClock clock;

  ClosingScope(
      ProgrammeDirectory programmes,
      TaskDirectory tasks,
      UnitDirectory units,
      BusinessClock clock) {
    this.programmes = programmes;
    this.tasks = tasks;
    this.units = units;
    this.clock = clock;
  }

  /**
   * The unit that a caller acts for, if it leads the task.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such task, 403 for others,
   *     409 if the programme is closed
   */
  String requireLead(Caller caller, ClosingId id) {
    var task = require(caller, id);
    var unit = caller.unit();
    if (unit == null || !leads(unit, task, id)) {
      throw Rejections.forbidden("任务“%s”不由本单位牵头，只有牵头单位可以申请".formatted(id.task()));
    }
    programmes.require(id.programme()).requireOpen();
    return unit;
  }

  /**
   * Lets pass who may check a task on site: the offices, assessors and verifiers.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such task, 403 for others,
   *     409 if the programme is closed
   */
  void requireInspector(Caller caller, ClosingId id) {
    var task = require(caller, id);
    requireOther(caller, task, id);
    if (!caller.has(Role.ASSESSOR, Role.VERIFIER)) {
      requireOffice(caller, task, id);
    }
    programmes.require(id.programme()).requireOpen();
  }

  /**
   * Lets pass who may decide on a closing.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such task, 403 for others,
   *     409 if the programme is closed
   */
  void requireOffice(Caller caller, ClosingId id) {
    var task = require(caller, id);
    requireOther(caller, task, id);
    requireOffice(caller, task, id);
    programmes.require(id.programme()).requireOpen();
  }

  /** What a task is, for its deadline; the task must be there, and the programme open. */
  TaskView requireOpen(ClosingId id) {
    programmes.require(id.programme()).requireOpen();
    var task = tasks.require(id.programme(), id.task());
    if (task.span().isEnded()) {
      throw Rejections.conflict("任务“%s”已调减或销号".formatted(id.task()));
    }
    return task;
  }

  private TaskView require(Caller caller, ClosingId id) {
    caller.requireProgrammeScope(id.programme());
    programmes.require(id.programme());
    return tasks.require(id.programme(), id.task());
  }

  private void requireOther(Caller caller, TaskView task, ClosingId id) {
    var unit = caller.unit();
    if (unit != null && leads(unit, task, id)) {
      throw Rejections.forbidden("牵头单位不得办理对本单位任务的核验、审核和销号，请由其他人员办理");
    }
  }

  private void requireOffice(Caller caller, TaskView task, ClosingId id) {
    if (caller.has(Role.COORDINATION_OFFICE)) {
      return;
    }
    var campaign = task.definition().campaign();
    if (!caller.isBoundToCampaign(id.programme(), campaign)) {
      throw Rejections.forbidden("工作专班只能办理本专班任务的销号");
    }
    var host = programmes.require(id.programme()).hostOf(campaign, BusinessDay.of(clock.now()));
    if (host != null && leads(host, task, id)) {
      throw Rejections.forbidden("本专班办公室设在牵头单位，该任务的销号由统筹协调机构办理");
    }
  }

  private boolean leads(String unit, TaskView task, ClosingId id) {
    return units.succession().hasPart(unit, task.leads(), new TaskId(id.programme(), id.task()));
  }
}
