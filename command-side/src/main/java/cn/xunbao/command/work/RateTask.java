package cn.xunbao.command.work;

import cn.xunbao.events.work.RatingId;
import cn.xunbao.light.SelfRating;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Rates a task in a 旬.
 *
 * @param target which rating
 * @param rating how the task comes along
 * @param note why
 */
record RateTask(
    @TargetAggregateIdentifier RatingId target, SelfRating rating, @Nullable String note) {}
