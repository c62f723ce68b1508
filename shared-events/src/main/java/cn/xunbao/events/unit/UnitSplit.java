package cn.xunbao.events.unit;

import cn.xunbao.events.EventType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit was split (分立). What it owed passes to its successors by task.
 *
 * @param unit code of the unit
 * @param parts its successors; the first gets all that no other is named for
 * @param on date from which it holds
 * @param reason why
 * @param document the document that orders it (文号)
 */
@EventType("unit.split")
public record UnitSplit(
    String unit, List<UnitPart> parts, LocalDate on, String reason, @Nullable String document)
    implements UnitEvent {
  public UnitSplit {
    parts = List.copyOf(parts);
  }
}
