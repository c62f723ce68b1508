package cn.xunbao.events.task;

import cn.xunbao.events.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lead units of a task were assigned or replaced.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param units codes of the lead units from now on, the first is the primary
 * @param previousUnits codes of the lead units until now
 * @param reason why
 * @param responsibleLeader leader in charge (分管领导)
 * @param handler handler (具体承办人)
 * @param section section (责任股室)
 * @param source of a proposal that was confirmed: where it came from
 */
@EventType("task.lead-units-assigned")
public record LeadUnitsAssigned(
    String programme,
    String task,
    List<String> units,
    List<String> previousUnits,
    String reason,
    @Nullable String responsibleLeader,
    @Nullable String handler,
    @Nullable String section,
    @Nullable LeadSource source)
    implements TaskEvent {
  public LeadUnitsAssigned {
    units = List.copyOf(units);
    previousUnits = List.copyOf(previousUnits);
  }

  /** An assignment that no proposal stands behind. */
  public LeadUnitsAssigned(
      String programme,
      String task,
      List<String> units,
      List<String> previousUnits,
      String reason,
      @Nullable String responsibleLeader,
      @Nullable String handler,
      @Nullable String section) {
    this(programme, task, units, previousUnits, reason, responsibleLeader, handler, section, null);
  }
}
