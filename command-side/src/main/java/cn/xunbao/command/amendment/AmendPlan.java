package cn.xunbao.command.amendment;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.task.TaskDefined;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Amends a plan (调整方案), as a whole or not at all.
 *
 * @param programme id of the programme
 * @param document the document that orders it (文号)
 * @param decidedOn date of the decision
 * @param add new tasks
 * @param drop tasks that end
 * @param change tasks that go on changed
 * @param dryRun whether to say only what it would do
 * @param expected the number of amendments that the caller has seen
 */
record AmendPlan(
    String programme,
    String document,
    LocalDate decidedOn,
    List<TaskDefined> add,
    List<Drop> drop,
    List<TaskChange> change,
    boolean dryRun,
    ExpectedVersion expected) {

  AmendPlan {
    add = List.copyOf(add);
    drop = List.copyOf(drop);
    change = List.copyOf(change);
  }

  boolean isEmpty() {
    return Stream.of(add, drop, change).allMatch(List::isEmpty);
  }

  /**
   * A task that ends (调减).
   *
   * @param task its code
   * @param reason why
   */
  record Drop(String task, String reason) {}
}
