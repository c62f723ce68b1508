package cn.xunbao.query.trace;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventTypes;
import cn.xunbao.events.StreamId;
import cn.xunbao.query.chronicle.EventLookup;
import cn.xunbao.query.chronicle.RecordedEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** The events of some types up to a position, oldest first. */
  @SafeVarargs
  public final List<RecordedEvent> of(
      StreamId stream, long upTo, Class<? extends DomainEvent>... types) {
    return lookup.events(
        jdbc.sql(
                """
                SELECT %s FROM query.chronicle
                 WHERE stream = ? AND position <= ? AND type = ANY (?)
                 ORDER BY position
                """
                    .formatted(EventLookup.COLUMNS))
            .params(
                stream.toString(),
                upTo,
                Stream.of(types)
                    .map(type -> EventTypes.typeOf(type).value())
                    .toArray(String[]::new))
            .query(EventLookup.rows())
            .list());
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
