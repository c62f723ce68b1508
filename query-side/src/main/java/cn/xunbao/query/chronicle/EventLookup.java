package cn.xunbao.query.chronicle;

import cn.xunbao.events.EventJson;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.storage.EventRef;
import cn.xunbao.storage.StoredEvents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;

/** Joins rows of the chronicle with the stored events they stand for. */
public final class EventLookup {

  /** The columns of {@code query.chronicle} that {@link #ROW} reads. */
  public static final String COLUMNS =
      "position, event_id, stream, sequence, type, revision, known_at, metadata,"
          + " programme, task, unit, period, campaign";

  /** Reads a row without its event's content. */
  static final RowMapper<Row> ROW =
      (row, n) ->
          new Row(
              row.getLong("position"),
              new EventRef(
                  row.getString("event_id"), row.getString("stream"), row.getLong("sequence")),
              row.getString("type"),
              row.getInt("revision"),
              row.getTimestamp("known_at").toInstant(),
              EventJson.mapper().readValue(row.getString("metadata"), EventMetadata.class),
              Subject.of(row));

  private final StoredEvents storedEvents;

  EventLookup(StoredEvents storedEvents) {
    this.storedEvents = storedEvents;
  }

  /** Mapper for rows with {@link #COLUMNS}. */
  public static RowMapper<Row> rows() {
    return ROW;
  }

  /** The events behind the rows, in their order. */
  public List<RecordedEvent> events(List<Row> rows) {
    var stored = storedEvents.read(rows.stream().map(Row::ref).toList());
    var events = new ArrayList<RecordedEvent>(rows.size());
    for (var row : rows) {
      var event = stored.get(row.ref().eventId());
      if (event == null) {
        throw new IllegalStateException(
            "position %d stands for event %s, which the store doesn't have"
                .formatted(row.position(), row.ref().eventId()));
      }
      events.add(
          new RecordedEvent(
              row.position(),
              row.ref().eventId(),
              row.ref().stream(),
              row.ref().sequence(),
              row.type(),
              row.revision(),
              row.knownAt(),
              row.metadata(),
              row.subject(),
              EventJson.read(event.type(), event.revision(), event.payload())));
    }
    return events;
  }

  /**
   * A row of the chronicle.
   *
   * @param position its position
   * @param ref the event it stands for
   * @param type the event's stable name
   * @param revision revision of its shape
   * @param knownAt when it became known
   * @param metadata who, for whom, from where, and when
   * @param subject what it is about
   */
  public record Row(
      long position,
      EventRef ref,
      String type,
      int revision,
      Instant knownAt,
      EventMetadata metadata,
      Subject subject) {}
}
