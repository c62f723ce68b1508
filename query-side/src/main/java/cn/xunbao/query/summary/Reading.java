package cn.xunbao.query.summary;

import cn.xunbao.events.programme.IndicatorDefinition;
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
 */
record Reading(
    TaskDuty duty,
    IndicatorDefinition definition,
    boolean counted,
    @Nullable ReportedValue reported,
    Standing standing,
    Light light) {}
