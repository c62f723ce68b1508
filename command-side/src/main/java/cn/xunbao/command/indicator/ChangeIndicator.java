package cn.xunbao.command.indicator;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.indicator.IndicatorId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Settles something about an indicator.
 *
 * @param target which indicator
 * @param change what is settled
 * @param expected version of the indicator that was decided on
 */
record ChangeIndicator(
    @TargetAggregateIdentifier IndicatorId target,
    IndicatorChange change,
    ExpectedVersion expected) {}
