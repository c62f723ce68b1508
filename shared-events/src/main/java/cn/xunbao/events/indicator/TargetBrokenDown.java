package cn.xunbao.events.indicator;

import cn.xunbao.events.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target was broken down over departments or over towns.
 *
 * @param programme id of the programme
 * @param indicator code of the indicator
 * @param task code of the task that has it; null: a goal
 * @param dimension over which; each way sums to the target by itself
 * @param parts the parts
 * @param document the document that does so (文号)
 */
@EventType("indicator.broken-down")
public record TargetBrokenDown(
    String programme,
    String indicator,
    @Nullable String task,
    Dimension dimension,
    List<BreakdownPart> parts,
    String document)
    implements IndicatorEvent {
  public TargetBrokenDown {
    parts = List.copyOf(parts);
  }
}
