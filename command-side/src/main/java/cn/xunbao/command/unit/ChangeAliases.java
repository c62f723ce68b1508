package cn.xunbao.command.unit;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.unit.UnitId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Adds and removes other names of a unit.
 *
 * @param target the unit
 * @param add names that it is known by
 * @param remove names that it isn't known by any more
 * @param order by what, and from when
 * @param expected the version of the unit that the caller has seen
 */
record ChangeAliases(
    @TargetAggregateIdentifier UnitId target,
    List<String> add,
    List<String> remove,
    Order order,
    ExpectedVersion expected) {
  ChangeAliases {
    add = List.copyOf(add);
    remove = List.copyOf(remove);
  }
}
