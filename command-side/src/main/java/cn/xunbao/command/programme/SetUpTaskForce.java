package cn.xunbao.command.programme;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.programme.TaskForce;
import cn.xunbao.events.programme.TaskForceChanged;
import cn.xunbao.events.programme.TaskForceGroup;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/**
 * The task force of a campaign is set up anew.
 *
 * @param campaign ordinal of the campaign
 * @param taskForce the task force from then on
 * @param groups groups below it
 * @param on date from which it holds
 * @param basis the decision that it rests on
 */
record SetUpTaskForce(
    int campaign, TaskForce taskForce, List<TaskForceGroup> groups, LocalDate on, String basis)
    implements ProgrammeChange {

  SetUpTaskForce {
    groups = List.copyOf(groups);
  }

  @Override
  public void check(ProgrammeView plan, PlanReferences references, Instant at, Faults faults) {
    references.checkUnit(taskForce.hostUnit(), "/hostUnit", faults);
    references.checkUnits(taskForce.memberUnits(), "/memberUnits", faults);
    var names = new HashSet<String>();
    var tasks = new HashSet<String>();
    for (var i = 0; i < groups.size(); i++) {
      var group = groups.get(i);
      var pointer = "/groups/" + i;
      references.checkUnit(group.hostUnit(), pointer + "/hostUnit", faults);
      references.checkTasks(plan, campaign, group.tasks(), pointer + "/tasks", faults);
      if (!names.add(group.name())) {
        faults.add(pointer + "/name", FaultCodes.DUPLICATE, "专项组“%s”重复".formatted(group.name()));
      }
      group.tasks().stream()
          .distinct()
          .filter(task -> !tasks.add(task))
          .forEach(
              task ->
                  faults.add(
                      pointer + "/tasks", FaultCodes.CONFLICTING, "任务“%s”已归另一专项组".formatted(task)));
    }
  }

  @Override
  public TaskForceChanged event(ProgrammeView plan) {
    return new TaskForceChanged(
        plan.definition().programme(), campaign, taskForce, groups, on, basis);
  }
}
