package cn.xunbao.command.task;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.task.TaskId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Assigns or replaces the lead units (牵头单位) of a task.
 *
 * @param target the task
 * @param units codes of the lead units, the first is the primary; at least one
 * @param reason why
 * @param responsibleLeader leader in charge (分管领导)
 * @param handler handler (具体承办人)
 * @param section section (责任股室)
 * @param expected the version of the task that the caller has seen
 */
public record AssignLeadUnit(
    @TargetAggregateIdentifier TaskId target,
    List<String> units,
    String reason,
    @Nullable String responsibleLeader,
    @Nullable String handler,
    @Nullable String section,
    ExpectedVersion expected) {

  public AssignLeadUnit {
    units = List.copyOf(units);
  }
}
