package cn.xunbao.events.unit;

import cn.xunbao.events.EventType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other names of a unit were added or removed.
 *
 * @param unit code of the unit
 * @param added names that it is known by from now on
 * @param removed names that it isn't known by any more
 * @param on date from which it holds
 * @param reason why
 * @param document the document that orders it (文号)
 */
@EventType("unit.aliases-changed")
public record UnitAliasesChanged(
    String unit,
    List<String> added,
    List<String> removed,
    LocalDate on,
    String reason,
    @Nullable String document)
    implements UnitEvent {
  public UnitAliasesChanged {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }
}
