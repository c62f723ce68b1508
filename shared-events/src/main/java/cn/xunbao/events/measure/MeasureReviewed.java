package cn.xunbao.events.measure;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The measure was reviewed (复核).
 *
 * @param programme id of the programme
 * @param measure its id
 * @param task code of the task that it is about; null if it is about none
 * @param unit code of the unit that it is taken against
 * @param upheld whether it stands
 * @param reason why
 */
@EventType("measure.reviewed")
public record MeasureReviewed(
    String programme,
    String measure,
    @Nullable String task,
    String unit,
    boolean upheld,
    String reason)
    implements MeasureEvent {}
