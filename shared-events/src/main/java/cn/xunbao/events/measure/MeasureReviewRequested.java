package cn.xunbao.events.measure;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The unit asked for a review of the measure (申请复核).
 *
 * @param programme id of the programme
 * @param measure its id
 * @param task code of the task that it is about; null if it is about none
 * @param unit code of the unit that it is taken against
 * @param text what it says
 */
@EventType("measure.review-requested")
public record MeasureReviewRequested(
    String programme, String measure, @Nullable String task, String unit, String text)
    implements MeasureEvent {}
