package cn.xunbao.command.item;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.item.ItemId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Assigns an item to a unit (交办).
 *
 * @param target which item
 * @param unit code of the unit
 * @param deadline last second in which it may report
 * @param requirement what is required of it
 * @param expected version of the item that was decided on
 */
record AssignItem(
    @TargetAggregateIdentifier ItemId target,
    String unit,
    Instant deadline,
    @Nullable String requirement,
    ExpectedVersion expected)
    implements ItemStep {}
