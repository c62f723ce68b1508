package cn.xunbao.query.replay;

import cn.xunbao.edge.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Who asked for something about a replay.
 *
 * @param client id of the API client; {@code system} for the schedule
 * @param name name of the acting person, else of the client
 * @param post the person's post (职务)
 * @param correlationId id of everything that the request caused
 */
public record Requester(String client, String name, @Nullable String post, String correlationId) {

  /** Whoever calls. */
  public static Requester of(Caller caller) {
    return new Requester(caller.client(), caller.name(), caller.post(), caller.correlationId());
  }

  static Requester system(String correlationId) {
    return new Requester("system", "系统", null, correlationId);
  }
}
