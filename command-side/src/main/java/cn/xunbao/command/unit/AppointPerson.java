package cn.xunbao.command.unit;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.unit.UnitId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Appoints a person to a post at a unit (任职).
 *
 * @param target the unit
 * @param name name of the person
 * @param post post
 * @param order by what, and from when
 * @param expected the version of the unit that the caller has seen
 */
record AppointPerson(
    @TargetAggregateIdentifier UnitId target,
    String name,
    String post,
    Order order,
    ExpectedVersion expected) {}
