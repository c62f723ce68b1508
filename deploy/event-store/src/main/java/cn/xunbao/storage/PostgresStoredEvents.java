package cn.xunbao.storage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the event table of the JDBC engine. */
final class PostgresStoredEvents implements StoredEvents {

  private final JdbcClient jdbc;

  PostgresStoredEvents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, StoredEvent> read(Collection<EventRef> refs) {
    var events = new HashMap<String, StoredEvent>();
    jdbc.sql(
            """
            SELECT event_identifier, aggregate_identifier, sequence_number,
                   payload_type, payload_revision, payload, meta_data
              FROM command.event
             WHERE event_identifier = ANY (?)
            """)
        .param(refs.stream().map(EventRef::eventId).toArray(String[]::new))
        .query(
            (row, n) ->
                new StoredEvent(
                    new EventRef(
                        row.getString("event_identifier"),
                        row.getString("aggregate_identifier"),
                        row.getLong("sequence_number")),
                    row.getString("payload_type"),
                    row.getInt("payload_revision"),
                    row.getBytes("payload"),
                    row.getBytes("meta_data")))
        .list()
        .forEach(event -> events.put(event.ref().eventId(), event));
    return events;
  }

  @Override
  public long countAfter(long storeIndex) {
    return jdbc.sql("SELECT count(*) FROM command.event WHERE global_index > ?")
        .param(storeIndex)
        .query(Long.class)
        .single();
  }

  @Override
  public List<EventRef> between(long afterIndex, long upToIndex, int limit) {
    return jdbc.sql(
            """
            SELECT event_identifier, aggregate_identifier, sequence_number
              FROM command.event
             WHERE global_index > ? AND global_index <= ?
             ORDER BY global_index
             LIMIT ?
            """)
        .params(afterIndex, upToIndex, limit)
        .query(
            (row, n) ->
                new EventRef(
                    row.getString("event_identifier"),
                    row.getString("aggregate_identifier"),
                    row.getLong("sequence_number")))
        .list();
  }

  @Override
  public List<String> streams(String prefix) {
    return jdbc.sql(
            """
            SELECT aggregate_identifier
              FROM command.event
             WHERE sequence_number = 0 AND starts_with(aggregate_identifier, ?)
             ORDER BY global_index
            """)
        .param(prefix)
        .query(String.class)
        .list();
  }
}
