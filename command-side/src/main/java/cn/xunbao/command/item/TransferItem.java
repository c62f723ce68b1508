package cn.xunbao.command.item;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.item.ItemId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Transfers an item to another unit (转办).
 *
 * @param target which item
 * @param unit code of the other unit
 * @param deadline its deadline; null: the same
 * @param reason why
 * @param expected version of the item that was decided on
 */
record TransferItem(
    @TargetAggregateIdentifier ItemId target,
    String unit,
    @Nullable Instant deadline,
    String reason,
    ExpectedVersion expected)
    implements ItemStep {}
