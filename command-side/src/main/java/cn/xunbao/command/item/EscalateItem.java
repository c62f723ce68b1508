package cn.xunbao.command.item;

import cn.xunbao.events.item.ItemId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Has an item past its deadline go up the next rung, if the time for it has come.
 *
 * @param target which item
 */
public record EscalateItem(@TargetAggregateIdentifier ItemId target) {}
