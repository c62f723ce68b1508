package cn.xunbao.command.work;

import cn.xunbao.light.SelfRating;
import cn.xunbao.work.RatingLife;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How a rating stands after a step.
 *
 * @param task code of the task
 * @param unit code of the unit
 * @param period code of the 旬
 * @param selfRating what the unit says
 * @param confirmed what the office says; absent before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RatingStanding(
    String task,
    String unit,
    String period,
    SelfRating selfRating,
    @Nullable SelfRating confirmed) {

  static RatingStanding of(RatingLife life) {
    var rated = life.rated();
    return new RatingStanding(
        rated.task(), rated.unit(), rated.period(), rated.rating(), life.counted());
  }
}
