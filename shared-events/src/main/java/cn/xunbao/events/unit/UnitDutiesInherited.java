package cn.xunbao.events.unit;

import cn.xunbao.events.EventType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit takes over what other units owe (承接), as told in their own streams.
 *
 * @param unit code of the unit
 * @param from codes of its predecessors
 * @param on date from which it holds
 * @param reason why
 * @param document the document that orders it (文号)
 */
@EventType("unit.duties-inherited")
public record UnitDutiesInherited(
    String unit, List<String> from, LocalDate on, String reason, @Nullable String document)
    implements UnitEvent {
  public UnitDutiesInherited {
    from = List.copyOf(from);
  }
}
