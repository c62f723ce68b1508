package cn.xunbao.events.measure;

import cn.xunbao.events.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure against a unit was proposed, with the facts that it rests on (拟采取措施).
 *
 * @param programme id of the programme
 * @param measure its id
 * @param task code of the task that it is about; null if it is about none
 * @param unit code of the unit that it is taken against
 * @param kind what kind of measure
 * @param facts positions of the facts, at least one
 * @param competentBody who may decide it
 * @param text what is held against it
 */
@EventType("measure.proposed")
public record MeasureProposed(
    String programme,
    String measure,
    @Nullable String task,
    String unit,
    MeasureKind kind,
    List<Long> facts,
    String competentBody,
    String text)
    implements MeasureEvent {
  public MeasureProposed {
    facts = List.copyOf(facts);
  }
}
