package cn.xunbao.events.programme;

import cn.xunbao.events.EventType;
import java.time.LocalDate;
import java.util.List;

/**
 * The task force of a campaign was set up anew (调整工作专班).
 *
 * @param programme id of the programme
 * @param campaign ordinal of the campaign
 * @param taskForce the task force from then on
 * @param groups groups below it (专项组)
 * @param on date from which it holds
 * @param basis the decision that it rests on
 */
@EventType("task-force.changed")
public record TaskForceChanged(
    String programme,
    int campaign,
    TaskForce taskForce,
    List<TaskForceGroup> groups,
    LocalDate on,
    String basis)
    implements ProgrammeEvent {
  public TaskForceChanged {
    groups = List.copyOf(groups);
  }
}
