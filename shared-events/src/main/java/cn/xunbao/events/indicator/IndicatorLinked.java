package cn.xunbao.events.indicator;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An indicator was said to be the same figure as another one, or no longer.
 *
 * @param programme id of the programme
 * @param indicator code of the indicator
 * @param task code of the task that has it; null: a goal
 * @param sameAs code of the other one; null: a figure of its own again
 * @param reason why
 */
@EventType("indicator.linked")
public record IndicatorLinked(
    String programme,
    String indicator,
    @Nullable String task,
    @Nullable String sameAs,
    String reason)
    implements IndicatorEvent {}
