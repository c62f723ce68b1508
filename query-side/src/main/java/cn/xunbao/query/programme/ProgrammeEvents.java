package cn.xunbao.query.programme;

import cn.xunbao.events.EventTypes;
import cn.xunbao.events.programme.ProgrammeEvent;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.query.chronicle.EventLookup;
import cn.xunbao.query.chronicle.RecordedEvent;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what happened in a programme's own stream. */
final class ProgrammeEvents {

  private final JdbcClient jdbc;
  private final EventLookup lookup;

  ProgrammeEvents(JdbcClient jdbc, EventLookup lookup) {
    this.jdbc = jdbc;
    this.lookup = lookup;
  }

  /** The events of some types up to a position, in their order. */
  @SafeVarargs
  final List<RecordedEvent> of(
      String programme, long upTo, Class<? extends ProgrammeEvent>... types) {
    return lookup.events(
        jdbc.sql(
                """
                SELECT %s FROM query.chronicle
                 WHERE stream = ? AND type = ANY (?) AND position <= ?
                 ORDER BY position
                """
                    .formatted(EventLookup.COLUMNS))
            .params(
                new ProgrammeId(programme).toString(),
                Stream.of(types)
                    .map(type -> EventTypes.typeOf(type).value())
                    .toArray(String[]::new),
                upTo)
            .query(EventLookup.rows())
            .list());
  }
}
