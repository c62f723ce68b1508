package cn.xunbao.command.unit;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.unit.UnitId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Renames a unit (改名).
 *
 * @param target the unit
 * @param name its name from then on
 * @param order by what, and from when
 * @param expected the version of the unit that the caller has seen
 */
record RenameUnit(
    @TargetAggregateIdentifier UnitId target, String name, Order order, ExpectedVersion expected) {}
