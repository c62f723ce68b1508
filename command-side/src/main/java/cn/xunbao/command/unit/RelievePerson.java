package cn.xunbao.command.unit;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.unit.UnitId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Relieves a person of a post at a unit (免职).
 *
 * @param target the unit
 * @param person key of the person within the unit
 * @param order by what, and from when
 * @param expected the version of the unit that the caller has seen
 */
record RelievePerson(
    @TargetAggregateIdentifier UnitId target,
    String person,
    Order order,
    ExpectedVersion expected) {}
