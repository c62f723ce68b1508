package cn.xunbao.query.trace;

import cn.xunbao.events.EventTypes;
import cn.xunbao.events.report.ReportVersion;
import cn.xunbao.query.chronicle.EventLookup;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says who recorded the events at some positions. */
public final class Origins {

  private static final Set<String> VERSIONS =
      EventTypes.all().stream()
          .filter(ReportVersion.class::isAssignableFrom)
          .map(type -> EventTypes.typeOf(type).value())
          .collect(Collectors.toUnmodifiableSet());

  private final JdbcClient jdbc;
  private final EventLookup lookup;

  Origins(JdbcClient jdbc, EventLookup lookup) {
    this.jdbc = jdbc;
    this.lookup = lookup;
  }

  /**
   * The events at these positions, oldest first.
   *
   * @param maySee of which units' events the reader may know the author; null: of nobody's unit
   */
  public List<Origin> at(Collection<Long> positions, Predicate<@Nullable String> maySee) {
    if (positions.isEmpty()) {
      return List.of();
    }
    var rows =
        jdbc.sql(
                """
                SELECT %s FROM query.chronicle
                 WHERE position IN (:positions)
                 ORDER BY position
                """
                    .formatted(EventLookup.COLUMNS))
            .paramSource(new MapSqlParameterSource(Map.of("positions", positions)))
            .query(EventLookup.rows())
            .list();
    var versions = versions(rows);
    return rows.stream()
        .map(row -> origin(row, versions.get(row.position())))
        .map(origin -> maySee.test(origin.unit()) ? origin : origin.withoutActor())
        .toList();
  }

  /** The versions of reports among them, which alone have a receipt. */
  private Map<Long, ReportVersion> versions(List<EventLookup.Row> rows) {
    var versions = new HashMap<Long, ReportVersion>();
    lookup
        .events(rows.stream().filter(row -> VERSIONS.contains(row.type())).toList())
        .forEach(recorded -> versions.put(recorded.position(), (ReportVersion) recorded.event()));
    return versions;
  }

  private static Origin origin(EventLookup.Row row, @Nullable ReportVersion version) {
    return new Origin(
        row.position(),
        row.type(),
        Actor.of(row.metadata()),
        row.metadata().recordedAt(),
        row.knownAt(),
        row.subject().task(),
        row.subject().unit(),
        row.subject().period(),
        version == null ? null : version.revision(),
        version == null ? null : version.receiptId());
  }
}
