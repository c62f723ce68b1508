package cn.xunbao.command.work;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.work.RatingId;
import cn.xunbao.light.SelfRating;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Confirms or changes the rating of a task.
 *
 * @param target which rating
 * @param rating what the office says
 * @param reason why it differs
 * @param expected version that was decided on
 */
record ConfirmRating(
    @TargetAggregateIdentifier RatingId target,
    SelfRating rating,
    @Nullable String reason,
    ExpectedVersion expected) {}
