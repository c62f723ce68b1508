package cn.xunbao.events.measure;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The measure was revoked (撤销).
 *
 * @param programme id of the programme
 * @param measure its id
 * @param task code of the task that it is about; null if it is about none
 * @param unit code of the unit that it is taken against
 * @param reason why
 */
@EventType("measure.revoked")
public record MeasureRevoked(
    String programme, String measure, @Nullable String task, String unit, String reason)
    implements MeasureEvent {}
