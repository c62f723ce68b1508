package cn.xunbao.events.measure;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The unit stated its case (陈述申辩).
 *
 * @param programme id of the programme
 * @param measure its id
 * @param task code of the task that it is about; null if it is about none
 * @param unit code of the unit that it is taken against
 * @param text what it says
 */
@EventType("measure.case-stated")
public record MeasureCaseStated(
    String programme, String measure, @Nullable String task, String unit, String text)
    implements MeasureEvent {}
