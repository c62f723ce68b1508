package cn.xunbao.query.fact;

import cn.xunbao.events.EventJson;
import cn.xunbao.query.chronicle.ChronicleListener;
import cn.xunbao.query.chronicle.RecordedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of facts. */
final class FactStore implements ChronicleListener, Facts {

  private static final long OPEN = Long.MAX_VALUE;

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;

  FactStore(JdbcClient jdbc, JdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /**
   * Writes what the events bring: one statement closes the rows that end, one inserts the new ones,
   * also those that begin and end within the same batch.
   */
  @Override
  public void append(List<RecordedEvent> events) {
    var latest = new HashMap<RowKey, Object[]>();
    var closed = new ArrayList<Object[]>();
    var inserted = new ArrayList<Object[]>();
    for (var event : events) {
      for (var change : Projector.project(event)) {
        var key = new RowKey(change.programme(), change.kind().name(), change.key());
        var row =
            new Object[] {
              key.programme(),
              key.kind(),
              key.key(),
              event.position(),
              OPEN,
              EventJson.mapper().writeValueAsString(change.body())
            };
        var before = latest.put(key, row);
        if (before == null) {
          closed.add(new Object[] {event.position(), key.programme(), key.kind(), key.key(), OPEN});
        } else {
          before[4] = event.position();
        }
        inserted.add(row);
      }
    }
    batch.batchUpdate(
        """
        UPDATE query.fact SET to_pos = ?
         WHERE programme = ? AND kind = ? AND key = ? AND to_pos = ?
        """,
        closed);
    batch.batchUpdate(
        "INSERT INTO query.fact (programme, kind, key, from_pos, to_pos, body)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        inserted);
  }

  @Override
  public <T> Map<String, T> all(String programme, FactKind<T> kind, long position) {
    return prefixed(programme, kind, "", position);
  }

  @Override
  public <T> Map<String, T> prefixed(
      String programme, FactKind<T> kind, String prefix, long position) {
    var facts = new LinkedHashMap<String, T>();
    var reader = EventJson.mapper().readerFor(kind.body());
    jdbc.sql(
            """
            SELECT key, body FROM query.fact
             WHERE programme = ? AND kind = ? AND key >= ? AND key < ?
               AND from_pos <= ? AND to_pos > ?
             ORDER BY key
            """)
        .params(programme, kind.name(), prefix, prefix + '\uffff', position, position)
        .query(
            (RowCallbackHandler)
                row -> facts.put(row.getString("key"), reader.readValue(row.getString("body"))));
    return facts;
  }

  @Override
  public <T> Optional<T> one(String programme, FactKind<T> kind, String key, long position) {
    return jdbc.sql(
            """
            SELECT body FROM query.fact
             WHERE programme = ? AND kind = ? AND key = ? AND from_pos <= ? AND to_pos > ?
            """)
        .params(programme, kind.name(), key, position, position)
        .query(String.class)
        .optional()
        .map(body -> EventJson.mapper().readValue(body, kind.body()));
  }

  private record RowKey(String programme, String kind, String key) {}
}
