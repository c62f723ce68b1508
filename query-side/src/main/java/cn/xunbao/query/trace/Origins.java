package cn.xunbao.query.trace;

import cn.xunbao.query.chronicle.EventLookup;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says who recorded the events at some positions. */
public final class Origins {

  private final JdbcClient jdbc;

  Origins(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The events at these positions, oldest first.
   *
   * @param maySee of which units' events the reader may know the author; null: of nobody's unit
   */
  public List<Origin> at(Collection<Long> positions, Predicate<@Nullable String> maySee) {
    return positions.isEmpty()
        ? List.of()
        : jdbc
            .sql(
                """
                SELECT %s FROM query.chronicle
                 WHERE position IN (:positions)
                 ORDER BY position
                """
                    .formatted(EventLookup.COLUMNS))
            .paramSource(new MapSqlParameterSource(Map.of("positions", positions)))
            .query(EventLookup.rows())
            .list()
            .stream()
            .map(Origins::origin)
            .map(origin -> maySee.test(origin.unit()) ? origin : origin.withoutActor())
            .toList();
  }

  private static Origin origin(EventLookup.Row row) {
    return new Origin(
        row.position(),
        row.type(),
        Actor.of(row.metadata()),
        row.metadata().recordedAt(),
        row.subject().task(),
        row.subject().unit(),
        row.subject().period());
  }
}
