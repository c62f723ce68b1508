package cn.xunbao.command.unit;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.unit.Relation;
import cn.xunbao.events.unit.UnitId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Puts a unit into its place among the others.
 *
 * @param target the unit
 * @param relation its relation to the county government
 * @param peerGroup group within which it is compared
 * @param order by what, and from when
 * @param expected the version of the unit that the caller has seen
 */
record ClassifyUnit(
    @TargetAggregateIdentifier UnitId target,
    Relation relation,
    @Nullable String peerGroup,
    Order order,
    ExpectedVersion expected) {}
