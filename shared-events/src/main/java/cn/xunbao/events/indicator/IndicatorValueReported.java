package cn.xunbao.events.indicator;

import cn.xunbao.events.EventType;
import cn.xunbao.events.report.IndicatorValue;
import org.jspecify.annotations.Nullable;

/**
 * The data owner reported a value of a goal.
 *
 * @param programme id of the programme
 * @param indicator code of the indicator
 * @param task code of the task that has it; null: a goal
 * @param unit code of the unit that reported it; null: an office
 * @param value the figure with its data period
 */
@EventType("indicator.value-reported")
public record IndicatorValueReported(
    String programme,
    String indicator,
    @Nullable String task,
    @Nullable String unit,
    IndicatorValue value)
    implements IndicatorEvent {}
