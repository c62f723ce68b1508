package cn.xunbao.command.report;

import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.edge.problem.Rejections;

/** Looks up, once for each decision, what decides on the reports of a task. */
final class ReportedTasks {

  private final ProgrammeDirectory programmes;
  private final TaskDirectory tasks;

  ReportedTasks(ProgrammeDirectory programmes, TaskDirectory tasks) {
    this.programmes = programmes;
    this.tasks = tasks;
  }

  /**
   * The rules for reports of a task.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such task
   */
  ReportRules rules(String programme, String task) {
    return new ReportRules(programmes.require(programme), tasks.require(programme, task));
  }

  /**
   * The rules for a unit that reports on tasks that it leads, is responsible for or supports.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such task, 403 if the unit
   *     has no part in it
   */
  ReportRules rulesFor(String unit, String programme, String task) {
    var rules = rules(programme, task);
    if (!rules.task().involves(unit)) {
      throw Rejections.forbidden("单位“%s”不是任务“%s”的牵头、责任或配合单位，不能报送".formatted(unit, task));
    }
    return rules;
  }
}
