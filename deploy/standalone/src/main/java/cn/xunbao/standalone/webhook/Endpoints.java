package cn.xunbao.standalone.webhook;

import cn.xunbao.events.webhook.WebhookEvent;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The table of webhooks, derived from the chronicle. An event that has been applied, or is older
 * than what was, changes nothing.
 */
public final class Endpoints {

  private static final RowMapper<SettledEndpoint> ROW =
      (row, n) ->
          new SettledEndpoint(
              new Endpoint(
                  row.getString("name"),
                  row.getString("url"),
                  List.of((String[]) row.getArray("events").getArray()),
                  row.getString("programme"),
                  List.of((String[]) row.getArray("units").getArray()),
                  row.getBoolean("active"),
                  row.getLong("since")),
              row.getInt("generation"),
              row.getLong("changed"));

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
    return settled().stream().map(SettledEndpoint::endpoint).toList();
  }

  /** The same as their events have settled them. */
  List<SettledEndpoint> settled() {
    return jdbc.sql(
            """
            SELECT name, url, events, programme, units, generation, active, since, changed
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
    var before =
        settled().stream()
            .filter(it -> it.endpoint().name().equals(event.webhook()))
            .findFirst()
            .orElse(null);
    SettledEndpoint.after(before, event, position).ifPresent(this::write);
  }

  /** Has the table say this of a webhook. */
  void write(SettledEndpoint settled) {
    var endpoint = settled.endpoint();
    jdbc.sql(
            """
            INSERT INTO webhook.endpoint (name, url, events, programme, units, generation, active,
                since, changed)
            VALUES (:name, :url, :events, :programme, :units, :generation, :active, :since,
                :changed)
            ON CONFLICT (name) DO UPDATE
               SET url = excluded.url, events = excluded.events, programme = excluded.programme,
                   units = excluded.units, generation = excluded.generation,
                   active = excluded.active, since = excluded.since, changed = excluded.changed
            """)
        .param("name", endpoint.name())
        .param("url", endpoint.url())
        .param("events", endpoint.events().toArray(String[]::new))
        .param("programme", endpoint.programme())
        .param("units", endpoint.units().toArray(String[]::new))
        .param("generation", settled.generation())
        .param("active", endpoint.active())
        .param("since", endpoint.since())
        .param("changed", settled.changed())
        .update();
  }
}
