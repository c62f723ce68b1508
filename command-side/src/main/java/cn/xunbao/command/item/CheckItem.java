package cn.xunbao.command.item;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.item.ItemId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says what a check found (核查).
 *
 * @param target which item
 * @param passed whether it is dealt with
 * @param reason what was found
 * @param expected version of the item that was decided on
 */
record CheckItem(
    @TargetAggregateIdentifier ItemId target,
    boolean passed,
    String reason,
    ExpectedVersion expected)
    implements ItemStep {}
