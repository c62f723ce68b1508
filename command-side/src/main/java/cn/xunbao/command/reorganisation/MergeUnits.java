package cn.xunbao.command.reorganisation;

import cn.xunbao.command.unit.Order;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.unit.UnitId;
import java.util.List;

/**
 * Merges units into one that exists (并入).
 *
 * @param into the successor
 * @param units codes of the units that end
 * @param order by what, and from when
 * @param expected the version of the successor that the caller has seen
 */
record MergeUnits(UnitId into, List<String> units, Order order, ExpectedVersion expected) {

  MergeUnits {
    units = List.copyOf(units);
  }
}
