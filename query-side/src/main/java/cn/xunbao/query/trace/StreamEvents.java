package cn.xunbao.query.trace;

import cn.xunbao.events.StreamId;
import cn.xunbao.query.chronicle.EventLookup;
import cn.xunbao.query.chronicle.RecordedEvent;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads all events of a stream. */
public final class StreamEvents {

  private final JdbcClient jdbc;
  private final EventLookup lookup;

  StreamEvents(JdbcClient jdbc, EventLookup lookup) {
    this.jdbc = jdbc;
    this.lookup = lookup;
  }

  /** The event at a position, if that isn't beyond another one. */
  public Optional<RecordedEvent> at(long position, long upTo) {
    return lookup
        .events(
            jdbc.sql(
                    "SELECT %s FROM query.chronicle WHERE position = ? AND position <= ?"
                        .formatted(EventLookup.COLUMNS))
                .params(position, upTo)
                .query(EventLookup.rows())
                .list())
        .stream()
        .findFirst();
  }

  /** The events up to a position, oldest first. */
  public List<RecordedEvent> of(StreamId stream, long upTo) {
    return lookup.events(
        jdbc.sql(
                """
                SELECT %s FROM query.chronicle
                 WHERE stream = ? AND position <= ?
                 ORDER BY position
                """
                    .formatted(EventLookup.COLUMNS))
            .params(stream.toString(), upTo)
            .query(EventLookup.rows())
            .list());
  }
}
