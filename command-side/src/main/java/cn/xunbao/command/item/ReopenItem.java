package cn.xunbao.command.item;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.item.ItemId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Reopens an item (回头看).
 *
 * @param target which item
 * @param reason what was found
 * @param expected version of the item that was decided on
 */
record ReopenItem(@TargetAggregateIdentifier ItemId target, String reason, ExpectedVersion expected)
    implements ItemStep {}
