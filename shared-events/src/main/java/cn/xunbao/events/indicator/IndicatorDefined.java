package cn.xunbao.events.indicator;

import cn.xunbao.events.EventType;
import cn.xunbao.events.programme.IndicatorDefinition;
import org.jspecify.annotations.Nullable;

/**
 * An indicator came into the plan later.
 *
 * @param programme id of the programme
 * @param indicator code of the indicator
 * @param task code of the task that has it; null: a goal
 * @param campaign ordinal of the campaign that has it; null: its task says so, or the whole
 *     programme
 * @param definition what it is
 * @param document the document that does so (文号)
 */
@EventType("indicator.defined")
public record IndicatorDefined(
    String programme,
    String indicator,
    @Nullable String task,
    @Nullable Integer campaign,
    IndicatorDefinition definition,
    String document)
    implements IndicatorEvent {}
