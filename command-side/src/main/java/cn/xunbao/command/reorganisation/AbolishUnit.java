package cn.xunbao.command.reorganisation;

import cn.xunbao.command.unit.Order;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.unit.UnitId;

/**
 * Abolishes a unit (撤销).
 *
 * @param unit the unit that ends
 * @param successor code of its successor
 * @param order by what, and from when
 * @param expected the version of the unit that the caller has seen
 */
record AbolishUnit(UnitId unit, String successor, Order order, ExpectedVersion expected) {}
