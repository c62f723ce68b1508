package cn.xunbao.command.reorganisation;

import cn.xunbao.command.unit.Order;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.events.unit.UnitPart;
import java.util.List;

/**
 * Splits a unit into several that exist (分立).
 *
 * @param unit the unit that ends
 * @param parts its successors; the first gets what no task is named for
 * @param order by what, and from when
 * @param expected the version of the unit that the caller has seen
 */
record SplitUnit(UnitId unit, List<UnitPart> parts, Order order, ExpectedVersion expected) {

  SplitUnit {
    parts = List.copyOf(parts);
  }
}
