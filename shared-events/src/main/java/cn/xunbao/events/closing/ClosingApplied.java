package cn.xunbao.events.closing;

import cn.xunbao.events.EventType;
import cn.xunbao.events.item.Evidence;
import java.util.List;

/**
 * A lead unit applied for the closing of its task (申请销号).
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the lead unit that applied
 * @param text what was done
 * @param evidence files that show it, at least one
 */
@EventType("closing.applied")
public record ClosingApplied(
    String programme, String task, String unit, String text, List<Evidence> evidence)
    implements ClosingEvent {
  public ClosingApplied {
    evidence = List.copyOf(evidence);
  }
}
