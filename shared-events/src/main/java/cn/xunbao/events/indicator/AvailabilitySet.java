package cn.xunbao.events.indicator;

import cn.xunbao.events.EventType;
import cn.xunbao.period.PeriodKind;
import org.jspecify.annotations.Nullable;

/**
 * It was settled when data of an indicator come (数据发布周期).
 *
 * @param programme id of the programme
 * @param indicator code of the indicator
 * @param task code of the task that has it; null: a goal
 * @param frequency for which kind of periods there are data
 * @param lagDays how many days after such a period they are there
 * @param reason why
 */
@EventType("indicator.availability-set")
public record AvailabilitySet(
    String programme,
    String indicator,
    @Nullable String task,
    PeriodKind frequency,
    int lagDays,
    String reason)
    implements IndicatorEvent {}
