package cn.xunbao.events.value;

import cn.xunbao.events.EventType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An assessed value was certified (认定).
 *
 * @param programme id of the programme
 * @param indicator code of the indicator
 * @param task code of the task that has it; null: a goal
 * @param unit code of the unit whose value it is
 * @param dataPeriod code of the period that it is about
 * @param value the certified value
 * @param document the document that says so, if any
 */
@EventType("value.certified")
public record ValueCertified(
    String programme,
    String indicator,
    @Nullable String task,
    String unit,
    String dataPeriod,
    BigDecimal value,
    @Nullable String document)
    implements ValueEvent {}
