package cn.xunbao.events.value;

import cn.xunbao.events.EventType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value was assessed (评估).
 *
 * @param programme id of the programme
 * @param indicator code of the indicator
 * @param task code of the task that has it; null: a goal
 * @param unit code of the unit whose value it is
 * @param dataPeriod code of the period that it is about
 * @param reported the value that the unit had reported
 * @param value the assessed value
 * @param reason why it differs, if it does
 */
@EventType("value.assessed")
public record ValueAssessed(
    String programme,
    String indicator,
    @Nullable String task,
    String unit,
    String dataPeriod,
    BigDecimal reported,
    BigDecimal value,
    @Nullable String reason)
    implements ValueEvent {}
