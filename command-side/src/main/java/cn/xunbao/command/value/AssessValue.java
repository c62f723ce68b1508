package cn.xunbao.command.value;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.value.ValueId;
import java.math.BigDecimal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Assesses a value (评估).
 *
 * @param target which value
 * @param value the assessed value
 * @param reason why it differs, if it does
 * @param expected version of what was said of it that was decided on
 */
record AssessValue(
    @TargetAggregateIdentifier ValueId target,
    BigDecimal value,
    @Nullable String reason,
    ExpectedVersion expected) {}
