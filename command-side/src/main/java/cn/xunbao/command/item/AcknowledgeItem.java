package cn.xunbao.command.item;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.item.ItemId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Acknowledges an item (签收).
 *
 * @param target which item
 * @param unit code of the unit that acts
 * @param expected version of the item that was decided on
 */
record AcknowledgeItem(
    @TargetAggregateIdentifier ItemId target, String unit, ExpectedVersion expected)
    implements ItemStep {}
