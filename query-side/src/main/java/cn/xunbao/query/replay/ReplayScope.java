package cn.xunbao.query.replay;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;

/** Replays are about all programmes at once. */
public final class ReplayScope {

  private ReplayScope() {}

  /**
   * Holds that the caller isn't bound to one programme.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 403 if it is
   */
  public static void require(Caller caller) {
    if (caller.programme() != null) {
      throw Rejections.forbidden("重放涉及全部方案，此账号限于方案“%s”".formatted(caller.programme()));
    }
  }
}
