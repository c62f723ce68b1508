package cn.xunbao.events.unit;

import cn.xunbao.events.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit was set up (组建); the event before it registered it.
 *
 * @param unit code of the unit
 * @param on date from which it holds
 * @param reason why
 * @param document the document that orders it (文号)
 */
@EventType("unit.established")
public record UnitEstablished(String unit, LocalDate on, String reason, @Nullable String document)
    implements UnitEvent {}
