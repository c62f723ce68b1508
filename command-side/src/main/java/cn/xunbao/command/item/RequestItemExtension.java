package cn.xunbao.command.item;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.item.ItemId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks for more time (申请延期).
 *
 * @param target which item
 * @param unit code of the unit that acts
 * @param until end that it asks for
 * @param reason why
 * @param expected version of the item that was decided on
 */
record RequestItemExtension(
    @TargetAggregateIdentifier ItemId target,
    String unit,
    Instant until,
    String reason,
    ExpectedVersion expected)
    implements ItemStep {}
