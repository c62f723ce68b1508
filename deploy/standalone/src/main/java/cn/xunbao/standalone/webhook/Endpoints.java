package cn.xunbao.standalone.webhook;

import cn.xunbao.events.webhook.WebhookDefined;
import cn.xunbao.events.webhook.WebhookEvent;
import cn.xunbao.events.webhook.WebhookRemoved;
import cn.xunbao.events.webhook.WebhookSecretRotated;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The table of webhooks, derived from the chronicle. An event that has been applied, or is older
 * than what was, changes nothing.
 */
public final class Endpoints {

  private static final RowMapper<Endpoint> ROW =
      (row, n) ->
          new Endpoint(
              row.getString("name"),
              row.getString("url"),
              List.of((String[]) row.getArray("events").getArray()),
              row.getString("programme"),
              List.of((String[]) row.getArray("units").getArray()),
              row.getBoolean("active"),
              row.getLong("since"));

  private final JdbcClient jdbc;

  /** The table in a database. */
  public Endpoints(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those that send, by name. */
  public List<Endpoint> active() {
    return all().stream().filter(Endpoint::active).toList();
  }

  /** All there ever were, by name. */
  List<Endpoint> all() {
    return jdbc.sql(
            """
            SELECT name, url, events, programme, units, active, since
              FROM webhook.endpoint ORDER BY name
            """)
        .query(ROW)
        .list();
  }

  /** One of them. */
  public Optional<Endpoint> find(String name) {
    return all().stream().filter(endpoint -> endpoint.name().equals(name)).findFirst();
  }

  /** Takes in what became of a webhook. */
  public void apply(WebhookEvent event, long position) {
    switch (event) {
      case WebhookDefined e -> define(e, position);
      case WebhookSecretRotated e -> rotate(e, position);
      case WebhookRemoved e -> remove(e, position);
    }
  }

  private void define(WebhookDefined event, long position) {
    jdbc.sql(
            """
            INSERT INTO webhook.endpoint AS e (name, url, events, programme, units, generation, active, since, changed)
            VALUES (:name, :url, :events, :programme, :units, :generation, true, :position, :position)
            ON CONFLICT (name) DO UPDATE
               SET url = excluded.url, events = excluded.events, programme = excluded.programme,
                   units = excluded.units, generation = excluded.generation, active = true,
                   since = excluded.since, changed = excluded.changed
             WHERE e.changed < excluded.changed
            """)
        .param("name", event.webhook())
        .param("url", event.url())
        .param("events", event.events().toArray(String[]::new))
        .param("programme", event.programme())
        .param("units", event.units().toArray(String[]::new))
        .param("generation", event.generation())
        .param("position", position)
        .update();
  }

  private void rotate(WebhookSecretRotated event, long position) {
    jdbc.sql(
            """
            UPDATE webhook.endpoint SET generation = ?, changed = ? WHERE name = ? AND changed < ?
            """)
        .params(event.generation(), position, event.webhook(), position)
        .update();
  }

  private void remove(WebhookRemoved event, long position) {
    jdbc.sql(
            """
            UPDATE webhook.endpoint SET active = false, changed = ? WHERE name = ? AND changed < ?
            """)
        .params(position, event.webhook(), position)
        .update();
  }
}
