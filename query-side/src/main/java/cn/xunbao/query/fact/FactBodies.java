package cn.xunbao.query.fact;

import cn.xunbao.events.EventJson;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What rows of facts say, decoded once and kept within bounds. A row is never changed but for where
 * it ends, so what is kept can't be stale; whether it holds at a position is asked anew each time.
 */
final class FactBodies {

  /** In characters of JSON; a full year of a county has some ten million. */
  private static final long MOST = 40_000_000;

  /** What keeping a row takes beside its body, in characters. */
  private static final int ROW = 150;

  /** Rows that are asked for with one statement. */
  private static final int AT_ONCE = 5000;

  private final JdbcClient jdbc;
  private final Cache<BodyPlace, Body> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .<BodyPlace, Body>weigher((row, body) -> body.size() + ROW)
          .build();

  FactBodies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What rows of one kind, programme and generation say, by key, in their order; empty if the
   * generation has been dropped meanwhile.
   */
  <T> Optional<Map<String, T>> of(FactKind<T> kind, List<BodyPlace> rows) {
    var said = new ArrayList<@Nullable Body>(rows.size());
    rows.forEach(row -> said.add(kept.getIfPresent(row)));
    var read =
        read(
            kind,
            IntStream.range(0, rows.size())
                .filter(i -> said.get(i) == null)
                .mapToObj(rows::get)
                .toList());
    var facts = LinkedHashMap.<String, T>newLinkedHashMap(rows.size());
    for (var i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var body = said.get(i) == null ? read.get(row) : said.get(i);
      if (body == null) {
        return Optional.empty();
      }
      facts.put(row.key(), kind.body().cast(body.decoded()));
    }
    return Optional.of(facts);
  }

  private Map<BodyPlace, Body> read(FactKind<?> kind, List<BodyPlace> rows) {
    var read = new HashMap<BodyPlace, Body>();
    for (var from = 0; from < rows.size(); from += AT_ONCE) {
      read(kind, rows.subList(from, Math.min(rows.size(), from + AT_ONCE)), read);
    }
    kept.putAll(read);
    return read;
  }

  private void read(FactKind<?> kind, List<BodyPlace> rows, Map<BodyPlace, Body> read) {
    var generation = rows.getFirst().generation();
    var programme = rows.getFirst().programme();
    var reader = EventJson.mapper().readerFor(kind.body());
    jdbc.sql(
            """
            SELECT f.key, f.from_pos, f.body
              FROM unnest(?::text[], ?::bigint[]) AS row (key, from_pos)
              JOIN query.fact AS f
                ON f.generation = ? AND f.programme = ? AND f.kind = ? AND f.key = row.key COLLATE "C"
               AND f.from_pos = row.from_pos
            """)
        .params(
            rows.stream().map(BodyPlace::key).toArray(String[]::new),
            rows.stream().map(BodyPlace::from).toArray(Long[]::new),
            generation,
            programme,
            kind.name())
        .query(
            (RowCallbackHandler)
                row -> {
                  var text = row.getString("body");
                  read.put(
                      new BodyPlace(
                          generation,
                          programme,
                          kind.name(),
                          row.getString("key"),
                          row.getLong("from_pos")),
                      new Body(reader.readValue(text), text.length()));
                });
  }

  /**
   * What a row says.
   *
   * @param decoded its record
   * @param size length of its JSON
   */
  private record Body(Object decoded, int size) {}
}
