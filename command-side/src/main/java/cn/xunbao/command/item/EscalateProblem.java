package cn.xunbao.command.item;

import cn.xunbao.events.item.ItemId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Has a problem past its deadline go up the next rung, if the time for it has come.
 *
 * @param target which problem
 */
public record EscalateProblem(@TargetAggregateIdentifier ItemId target) {}
