package cn.xunbao.command.item;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.item.ItemId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Closes an item (销号、办结).
 *
 * @param target which item
 * @param text on what grounds, or what the leader was told
 * @param expected version of the item that was decided on
 */
record CloseItem(@TargetAggregateIdentifier ItemId target, String text, ExpectedVersion expected)
    implements ItemStep {}
