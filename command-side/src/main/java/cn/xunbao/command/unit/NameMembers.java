package cn.xunbao.command.unit;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.unit.UnitId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Names the members that a group stands for.
 *
 * @param target the unit
 * @param members codes of all its members
 * @param order by what, and from when
 * @param expected the version of the unit that the caller has seen
 */
record NameMembers(
    @TargetAggregateIdentifier UnitId target,
    List<String> members,
    Order order,
    ExpectedVersion expected) {
  NameMembers {
    members = List.copyOf(members);
  }
}
