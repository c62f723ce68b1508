package cn.xunbao.light;

import org.jspecify.annotations.Nullable;

/**
 * The lights of tasks without numbers, by their confirmed rating.
 *
 * @param notStarted light of 未启动; null: none
 * @param onTrack light of 正常推进
 * @param behind light of 滞后
 * @param done light of 已完成
 * @param overdueAtBest the best light while a work node (时间节点) is overdue
 */
public record RatingLights(
    @Nullable Colour notStarted, Colour onTrack, Colour behind, Colour done, Colour overdueAtBest) {

  /** 正常推进 green, 滞后 red, 已完成 blue, 未启动 none; with an overdue node at best yellow. */
  public static final RatingLights DEFAULT =
      new RatingLights(null, Colour.GREEN, Colour.RED, Colour.BLUE, Colour.YELLOW);

  /**
   * The light of a rating; null: none.
   *
   * @param overdue whether a node is past its date and not reached
   */
  public @Nullable Colour of(SelfRating rating, boolean overdue) {
    var light =
        switch (rating) {
          case NOT_STARTED -> notStarted;
          case ON_TRACK -> onTrack;
          case BEHIND -> behind;
          case DONE -> done;
        };
    return overdue && (light == null || light.compareTo(overdueAtBest) < 0) ? overdueAtBest : light;
  }
}
