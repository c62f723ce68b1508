package cn.xunbao.query.summary;

import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.light.Warning;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a task as it reads in a period.
 *
 * @param duty its task
 * @param definition the indicator
 * @param counted whether it is the row by which its figure counts
 * @param reported value of the figure; null if nobody reported it
 * @param standing how it stands against its target
 * @param light its light
 * @param warning warning (预警) that the rule gives beside it; null: none
 * @param inputs what the rule looked at beside the gap, in Chinese; empty: nothing
 */
record Reading(
    TaskDuty duty,
    IndicatorDefinition definition,
    boolean counted,
    @Nullable ReportedValue reported,
    Standing standing,
    Light light,
    @Nullable Warning warning,
    String inputs) {}
