package cn.xunbao.command.reorganisation;

import cn.xunbao.command.unit.Order;
import cn.xunbao.command.unit.RegisterUnit;
import cn.xunbao.events.unit.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets a unit up (组建), perhaps in place of others that are merged into it.
 *
 * @param unit what it is called
 * @param relation its relation to the county government; null: what its kind tells
 * @param peerGroup group within which it is compared
 * @param predecessors codes of the units that are merged into it
 * @param order by what, and from when
 */
record EstablishUnit(
    RegisterUnit unit,
    @Nullable Relation relation,
    @Nullable String peerGroup,
    List<String> predecessors,
    Order order) {

  EstablishUnit {
    predecessors = List.copyOf(predecessors);
  }
}
