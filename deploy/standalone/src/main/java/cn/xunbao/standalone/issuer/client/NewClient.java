package cn.xunbao.standalone.issuer.client;

import cn.xunbao.edge.security.Role;
import cn.xunbao.events.client.ClientRegistered;
import cn.xunbao.events.client.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for when a client is registered.
 *
 * @param name its name
 * @param roles its roles, at least one
 * @param unit code of the unit it is bound to
 * @param programme id of the programme it is bound to
 * @param campaign ordinal of the campaign it is bound to
 * @param person the person who acts through it
 */
record NewClient(
    String name,
    List<Role> roles,
    @Nullable String unit,
    @Nullable String programme,
    @Nullable Integer campaign,
    @Nullable Person person) {

  NewClient {
    roles = List.copyOf(roles);
  }

  /** The same under an id. */
  ClientRegistered registration(String id) {
    return new ClientRegistered(
        id, name, roles.stream().map(Role::code).toList(), unit, programme, campaign, person);
  }
}
