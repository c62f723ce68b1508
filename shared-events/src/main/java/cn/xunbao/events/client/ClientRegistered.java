package cn.xunbao.events.client;

import cn.xunbao.events.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An API client was registered. Its secret is kept elsewhere and never in the history.
 *
 * @param client its id
 * @param name its name
 * @param roles its roles
 * @param unit code of the unit it is bound to
 * @param programme id of the programme it is bound to
 * @param campaign ordinal of the campaign it is bound to
 * @param person the person who acts through it
 */
@EventType("client.registered")
public record ClientRegistered(
    String client,
    String name,
    List<String> roles,
    @Nullable String unit,
    @Nullable String programme,
    @Nullable Integer campaign,
    @Nullable Person person)
    implements ClientEvent {
  public ClientRegistered {
    roles = List.copyOf(roles);
  }
}
