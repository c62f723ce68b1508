package cn.xunbao.standalone.issuer.client;

import cn.xunbao.events.client.ClientRegistered;
import cn.xunbao.events.client.Person;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The table of clients. Rows never change, so a client once found is kept; one that isn't there is
 * looked for each time, so that a new one is usable at once.
 */
public class ApiClients {

  private static final long MAX_KEPT = 10_000;

  private final JdbcClient jdbc;
  private final Cache<String, ApiClient> known =
      Caffeine.newBuilder().maximumSize(MAX_KEPT).build();

  ApiClients(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The client of that id. */
  public Optional<ApiClient> find(String clientId) {
    var kept = known.getIfPresent(clientId);
    if (kept != null) {
      return Optional.of(kept);
    }
    var read = read(clientId);
    read.ifPresent(client -> known.put(clientId, client));
    return read;
  }

  private Optional<ApiClient> read(String clientId) {
    return jdbc.sql(
            """
            SELECT client_id, secret_sha256, name, roles, unit, programme, campaign,
                   person_name, person_post
              FROM issuer.client
             WHERE client_id = ?
            """)
        .param(clientId)
        .query((row, n) -> client(row))
        .optional();
  }

  /** Adds one, in the transaction that is under way; false if its id is taken. */
  boolean insert(ApiClient client, Instant registeredAt) {
    var registration = client.registration();
    var person = registration.person();
    return jdbc.sql(
                """
            INSERT INTO issuer.client (client_id, secret_sha256, name, roles, unit, programme,
                                       campaign, person_name, person_post, registered_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (client_id) DO NOTHING
            """)
            .param(registration.client())
            .param(client.secret().bytes())
            .param(registration.name())
            .param(registration.roles().toArray(String[]::new))
            .param(registration.unit())
            .param(registration.programme())
            .param(registration.campaign())
            .param(person == null ? null : person.name())
            .param(person == null ? null : person.post())
            .param(Timestamp.from(registeredAt))
            .update()
        == 1;
  }

  private static ApiClient client(ResultSet row) throws SQLException {
    var registration =
        new ClientRegistered(
            row.getString("client_id"),
            row.getString("name"),
            List.of((String[]) row.getArray("roles").getArray()),
            row.getString("unit"),
            row.getString("programme"),
            row.getObject("campaign", Integer.class),
            person(row.getString("person_name"), row.getString("person_post")));
    return new ApiClient(registration, SecretHash.stored(row.getBytes("secret_sha256")));
  }

  private static @Nullable Person person(@Nullable String name, @Nullable String post) {
    return name == null ? null : new Person(name, post);
  }
}
