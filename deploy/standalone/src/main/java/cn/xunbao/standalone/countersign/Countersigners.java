package cn.xunbao.standalone.countersign;

import cn.xunbao.events.key.CountersignerRegistered;
import cn.xunbao.query.chronicle.ChronicleListener;
import cn.xunbao.query.chronicle.RecordedEvent;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of who countersigns, derived from the chronicle: the newest key of each counts. */
final class Countersigners implements ChronicleListener {

  private final JdbcClient jdbc;

  Countersigners(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All that there are, by name. */
  List<RegisteredKey> all() {
    return jdbc.sql(
            """
            SELECT DISTINCT ON (name) name, key_id, public_key, registered_at
              FROM signing.countersigner ORDER BY name, position DESC
            """)
        .query(
            (row, n) ->
                new RegisteredKey(
                    row.getString("name"),
                    row.getString("key_id"),
                    row.getString("public_key"),
                    row.getTimestamp("registered_at").toInstant()))
        .list();
  }

  /** One of them. */
  Optional<RegisteredKey> find(String name) {
    return all().stream().filter(registered -> registered.name().equals(name)).findFirst();
  }

  @Override
  public void append(List<RecordedEvent> events) {
    for (var event : events) {
      if (event.event() instanceof CountersignerRegistered registered) {
        add(registered, event);
      }
    }
  }

  private void add(CountersignerRegistered event, RecordedEvent recorded) {
    jdbc.sql(
            """
            INSERT INTO signing.countersigner (position, registered_at, name, key_id, public_key)
            VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """)
        .params(
            recorded.position(),
            Timestamp.from(recorded.recordedAt()),
            event.countersigner(),
            event.keyId(),
            event.publicKey())
        .update();
  }
}
