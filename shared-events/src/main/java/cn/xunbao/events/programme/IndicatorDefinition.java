package cn.xunbao.events.programme;

import org.jspecify.annotations.Nullable;

/**
 * An indicator of a task, a campaign (goal) or the whole plan.
 *
 * @param code its key within the programme
 * @param name its name
 * @param measure how its values are to be read
 * @param unitOfMeasure unit of its values (亿元, %, 个百分点 …)
 * @param direction which way is better
 * @param target what is to be reached; null: comes later
 * @param sameAs code of the indicator that is the same figure, counted once
 */
public record IndicatorDefinition(
    String code,
    String name,
    Measure measure,
    @Nullable String unitOfMeasure,
    Direction direction,
    @Nullable Target target,
    @Nullable String sameAs) {}
