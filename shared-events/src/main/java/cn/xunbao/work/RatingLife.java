package cn.xunbao.work;

import cn.xunbao.events.work.RatingConfirmed;
import cn.xunbao.events.work.RatingEvent;
import cn.xunbao.events.work.TaskRated;
import cn.xunbao.light.SelfRating;
import org.jspecify.annotations.Nullable;

/**
 * How a unit rated a task in a 旬, and what the office made of it.
 *
 * @param rated what the unit says
 * @param ratedBy client that said so
 * @param confirmed what the office says; null before
 */
public record RatingLife(TaskRated rated, String ratedBy, @Nullable RatingConfirmed confirmed) {

  /**
   * The life after one more event; {@code before} is null before the first.
   *
   * @param by client that caused it
   */
  public static RatingLife after(@Nullable RatingLife before, RatingEvent event, String by) {
    if (event instanceof TaskRated e) {
      return new RatingLife(e, by, null);
    }
    if (before == null) {
      throw new IllegalStateException("a rating's stream begins with the unit's own");
    }
    return switch (event) {
      case TaskRated e -> before;
      case RatingConfirmed e -> new RatingLife(before.rated, before.ratedBy, e);
    };
  }

  /** The rating that gives the light; null before it is confirmed. */
  public @Nullable SelfRating counted() {
    return confirmed == null ? null : confirmed.rating();
  }
}
