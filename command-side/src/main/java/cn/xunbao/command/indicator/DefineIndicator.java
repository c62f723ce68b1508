package cn.xunbao.command.indicator;

import cn.xunbao.events.indicator.IndicatorDefined;
import cn.xunbao.events.indicator.IndicatorId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Brings an indicator into the plan.
 *
 * @param target which indicator
 * @param event what it is
 */
record DefineIndicator(@TargetAggregateIdentifier IndicatorId target, IndicatorDefined event) {}
