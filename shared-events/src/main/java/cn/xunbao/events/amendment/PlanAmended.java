package cn.xunbao.events.amendment;

import cn.xunbao.events.EventType;
import java.time.LocalDate;
import java.util.List;

/**
 * A plan in force was amended (调整方案). The streams of the tasks say what became of each.
 *
 * @param programme id of the programme
 * @param number number of the amendment, from 1
 * @param document the document that orders it (文号)
 * @param decidedOn date of the decision
 * @param added codes of the tasks that it adds
 * @param dropped codes of the tasks that it takes out
 * @param changed codes of the tasks that it changes
 */
@EventType("plan.amended")
public record PlanAmended(
    String programme,
    int number,
    String document,
    LocalDate decidedOn,
    List<String> added,
    List<String> dropped,
    List<String> changed)
    implements AmendmentEvent {
  public PlanAmended {
    added = List.copyOf(added);
    dropped = List.copyOf(dropped);
    changed = List.copyOf(changed);
  }
}
