package cn.xunbao.events.indicator;

import cn.xunbao.events.EventType;
import cn.xunbao.events.report.ValueSource;
import org.jspecify.annotations.Nullable;

/**
 * It was settled who provides the data of an indicator (数据责任单位).
 *
 * @param programme id of the programme
 * @param indicator code of the indicator
 * @param task code of the task that has it; null: a goal
 * @param owner code of the unit
 * @param source where the data come from; null: as each value says
 * @param reason why
 */
@EventType("indicator.data-owner-named")
public record DataOwnerNamed(
    String programme,
    String indicator,
    @Nullable String task,
    String owner,
    @Nullable ValueSource source,
    String reason)
    implements IndicatorEvent {}
