package cn.xunbao.query.timeline;

import cn.xunbao.edge.security.Caller;
import org.jspecify.annotations.Nullable;

/** What of a timeline across programmes a caller reads. */
final class Scope {

  private Scope() {}

  /**
   * The programme to which it is confined; null: none.
   *
   * @param asked the programme that is asked for; null: all
   * @throws cn.xunbao.edge.problem.RejectedException 403 if the caller is bound to another one
   */
  static @Nullable String programme(Caller caller, @Nullable String asked) {
    if (asked == null || asked.isBlank()) {
      return caller.programme();
    }
    caller.requireProgrammeScope(asked.strip());
    return asked.strip();
  }
}
