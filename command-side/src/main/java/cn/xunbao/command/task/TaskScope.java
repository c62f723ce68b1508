package cn.xunbao.command.task;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;

/** Holds callers to the tasks that they may settle something for. */
final class TaskScope {

  private final TaskDirectory tasks;

  TaskScope(TaskDirectory tasks) {
    this.tasks = tasks;
  }

  /**
   * Lets offices pass, and a task force for tasks of its own campaign.
   *
   * @param what what is to be settled, in Chinese
   * @throws cn.xunbao.edge.problem.RejectedException 403 for others, 404 if there is no such task
   */
  TaskView require(Caller caller, String programme, String task, String what) {
    caller.requireProgrammeScope(programme);
    var found = tasks.require(programme, task);
    if (!caller.has(Role.COORDINATION_OFFICE, Role.ADMIN)
        && !caller.isBoundToCampaign(programme, found.definition().campaign())) {
      throw Rejections.forbidden("工作专班只能为本专班的任务" + what);
    }
    return found;
  }
}
