package cn.xunbao.events.unit;

import cn.xunbao.events.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit was abolished (撤销); its successor owes from then on what it owed.
 *
 * @param unit code of the unit
 * @param successor code of its successor
 * @param on date from which it holds
 * @param reason why
 * @param document the document that orders it (文号)
 */
@EventType("unit.abolished")
public record UnitAbolished(
    String unit, String successor, LocalDate on, String reason, @Nullable String document)
    implements UnitEvent {}
