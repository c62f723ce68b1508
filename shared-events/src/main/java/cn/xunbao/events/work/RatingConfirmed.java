package cn.xunbao.events.work;

import cn.xunbao.events.EventType;
import cn.xunbao.light.SelfRating;
import org.jspecify.annotations.Nullable;

/**
 * An office confirmed or changed the rating of a task; both stand side by side.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the unit that rated
 * @param period code of the 旬
 * @param selfRating what the unit says
 * @param rating what the office says, which gives the light
 * @param reason why it differs; may be null where it doesn't
 */
@EventType("rating.confirmed")
public record RatingConfirmed(
    String programme,
    String task,
    String unit,
    String period,
    SelfRating selfRating,
    SelfRating rating,
    @Nullable String reason)
    implements RatingEvent {}
