package cn.xunbao.events.unit;

import cn.xunbao.events.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit was renamed (改名). The name until then stays an alias and that of what was done under it.
 *
 * @param unit code of the unit
 * @param name its name from then on
 * @param previousName its name until then
 * @param on date from which it holds
 * @param reason why
 * @param document the document that orders it (文号)
 */
@EventType("unit.renamed")
public record UnitRenamed(
    String unit,
    String name,
    String previousName,
    LocalDate on,
    String reason,
    @Nullable String document)
    implements UnitEvent {}
