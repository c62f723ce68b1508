package cn.xunbao.events.item;

import cn.xunbao.events.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A problem past its deadline went up a rung of the ladder.
 *
 * @param programme id of the programme
 * @param item its id
 * @param task code of the task that it is about; null if it is about none
 * @param unit code of the unit that it is assigned to
 * @param rung the rung it has reached
 * @param deadline the deadline that has passed
 */
@EventType("problem.escalated")
public record ProblemEscalated(
    String programme,
    String item,
    @Nullable String task,
    String unit,
    EscalationRung rung,
    Instant deadline)
    implements ItemProgress {

  @Override
  public ItemKind kind() {
    return ItemKind.PROBLEM;
  }
}
