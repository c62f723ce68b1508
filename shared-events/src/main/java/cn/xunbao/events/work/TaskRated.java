package cn.xunbao.events.work;

import cn.xunbao.events.EventType;
import cn.xunbao.light.SelfRating;
import org.jspecify.annotations.Nullable;

/**
 * A lead unit rated its task (自评).
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the unit
 * @param period code of the 旬
 * @param rating how it comes along
 * @param note why
 */
@EventType("task.rated")
public record TaskRated(
    String programme,
    String task,
    String unit,
    String period,
    SelfRating rating,
    @Nullable String note)
    implements RatingEvent {}
