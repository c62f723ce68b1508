package cn.xunbao.events.value;

import cn.xunbao.events.EventType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A certified value was verified (核验).
 *
 * @param programme id of the programme
 * @param indicator code of the indicator
 * @param task code of the task that has it; null: a goal
 * @param unit code of the unit whose value it is
 * @param dataPeriod code of the period that it is about
 * @param certified the value that was certified
 * @param value the verified value
 * @param reason why it differs, if it does
 */
@EventType("value.verified")
public record ValueVerified(
    String programme,
    String indicator,
    @Nullable String task,
    String unit,
    String dataPeriod,
    BigDecimal certified,
    BigDecimal value,
    @Nullable String reason)
    implements ValueEvent {}
