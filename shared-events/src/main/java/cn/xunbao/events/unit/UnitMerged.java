package cn.xunbao.events.unit;

import cn.xunbao.events.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit was merged into another one (并入), which owes from then on what it owed.
 *
 * @param unit code of the unit
 * @param into code of its successor
 * @param on date from which it holds
 * @param reason why
 * @param document the document that orders it (文号)
 */
@EventType("unit.merged")
public record UnitMerged(
    String unit, String into, LocalDate on, String reason, @Nullable String document)
    implements UnitEvent {}
