package cn.xunbao.events.indicator;

import cn.xunbao.events.EventType;
import cn.xunbao.events.programme.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target was set or revised. Figures of periods that end before the day stay as they were.
 *
 * @param programme id of the programme
 * @param indicator code of the indicator
 * @param task code of the task that has it; null: a goal
 * @param target what is to be reached
 * @param previous what was to be reached before; null: none
 * @param from the day from which on it holds
 * @param document the document that does so (文号)
 * @param reason why, if said
 */
@EventType("indicator.target-set")
public record TargetSet(
    String programme,
    String indicator,
    @Nullable String task,
    Target target,
    @Nullable Target previous,
    LocalDate from,
    String document,
    @Nullable String reason)
    implements IndicatorEvent {}
