package cn.xunbao.command.item;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.item.ItemId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Grants no more time (不同意延期).
 *
 * @param target which item
 * @param reason why
 * @param expected version of the item that was decided on
 */
record RefuseItemExtension(
    @TargetAggregateIdentifier ItemId target, String reason, ExpectedVersion expected)
    implements ItemStep {}
