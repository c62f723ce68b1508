package cn.xunbao.query.trace;

import cn.xunbao.events.EventMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param client id of the API client; null if it isn't known
 * @param name name of the acting person, else of the client
 * @param post the person's post (职务)
 * @param unit code of the unit that the client is bound to
 * @param roles roles of the token
 */
public record Actor(
    @Nullable String client,
    @Nullable String name,
    @Nullable String post,
    @Nullable String unit,
    List<String> roles) {

  public Actor {
    roles = List.copyOf(roles);
  }

  /** Who caused an event. */
  public static Actor of(EventMetadata metadata) {
    return new Actor(
        metadata.client(), metadata.name(), metadata.post(), metadata.unit(), metadata.roles());
  }
}
