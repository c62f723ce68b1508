package cn.xunbao.query.chronicle;

import cn.xunbao.storage.EventRef;
import cn.xunbao.storage.StoredEvent;
import cn.xunbao.storage.StoredEvents;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The history in the chronicle's order, in bulk, whichever engine holds the events: for rebuilds,
 * exports, migrations and evidence. Memory is bounded by the size of a page.
 */
public final class History {

  private static final String COLUMNS =
      "position, event_id, stream, sequence, recorded_at, known_at, programme, task, unit, period,"
          + " campaign, payload_hash, leaf_hash";

  private static final RowMapper<Place> PLACE = (row, n) -> place(row);

  private final JdbcClient jdbc;
  private final StoredEvents storedEvents;

  History(JdbcClient jdbc, StoredEvents storedEvents) {
    this.jdbc = jdbc;
    this.storedEvents = storedEvents;
  }

  /**
   * The next records after a position, none beyond {@code upTo}, at most {@code limit}.
   *
   * @throws HistoryException if the store doesn't have one of the events
   */
  public List<RawRecord> after(long position, long upTo, int limit) {
    return records(
        jdbc.sql(
                """
                SELECT %s FROM query.chronicle
                 WHERE position > ? AND position <= ?
                 ORDER BY position LIMIT ?
                """
                    .formatted(COLUMNS))
            .params(position, upTo, limit)
            .query(PLACE)
            .list());
  }

  /** The events of some types after a position, none beyond {@code upTo}: few, so all at once. */
  public List<RecordedEvent> ofTypes(Collection<String> types, long position, long upTo) {
    var places =
        jdbc.sql(
                """
                SELECT %s FROM query.chronicle
                 WHERE position > ? AND position <= ? AND type = ANY (?)
                 ORDER BY position
                """
                    .formatted(COLUMNS))
            .params(position, upTo, types.toArray(String[]::new))
            .query(PLACE)
            .list();
    return records(places).stream().map(RawRecord::decode).toList();
  }

  private List<RawRecord> records(List<Place> places) {
    var stored = storedEvents.read(places.stream().map(Place::ref).toList());
    var records = new ArrayList<RawRecord>(places.size());
    for (var place : places) {
      var event = stored.get(place.ref().eventId());
      if (event == null) {
        throw new HistoryException(
            place.position(), place.ref(), "the store doesn't have it", null);
      }
      records.add(place.with(event));
    }
    return records;
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(
        row.getLong("position"),
        new EventRef(row.getString("event_id"), row.getString("stream"), row.getLong("sequence")),
        row.getTimestamp("recorded_at").toInstant(),
        row.getTimestamp("known_at").toInstant(),
        Subject.of(row),
        row.getBytes("payload_hash"),
        row.getBytes("leaf_hash"));
  }

  @SuppressWarnings("ArrayRecordComponent") // hashes on their way into a record
  private record Place(
      long position,
      EventRef ref,
      Instant recordedAt,
      Instant knownAt,
      Subject subject,
      byte[] payloadHash,
      byte[] leafHash) {

    RawRecord with(StoredEvent event) {
      return new RawRecord(position, recordedAt, knownAt, subject, payloadHash, leafHash, event);
    }
  }
}
