package cn.xunbao.query.fact;

import cn.xunbao.events.EventJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the facts of one generation. */
final class GenerationFacts implements Facts {

  /** Says which one is live in the very statement that reads it. */
  static final String LIVE = "(SELECT number FROM query.live_generation)";

  private final JdbcClient jdbc;
  private final String prefixed;
  private final String one;

  /**
   * @param generation SQL that says which
   */
  GenerationFacts(JdbcClient jdbc, String generation) {
    this.jdbc = jdbc;
    this.prefixed =
        """
        SELECT key, body FROM query.fact
         WHERE generation = %s AND programme = ? AND kind = ? AND key >= ? AND key < ?
           AND from_pos <= ? AND to_pos > ?
         ORDER BY key
        """
            .formatted(generation);
    this.one =
        """
        SELECT body FROM query.fact
         WHERE generation = %s AND programme = ? AND kind = ? AND key = ?
           AND from_pos <= ? AND to_pos > ?
        """
            .formatted(generation);
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
    jdbc.sql(prefixed)
        .params(programme, kind.name(), prefix, prefix + '\uffff', position, position)
        .query(
            (RowCallbackHandler)
                row -> facts.put(row.getString("key"), reader.readValue(row.getString("body"))));
    return facts;
  }

  @Override
  public <T> Optional<T> one(String programme, FactKind<T> kind, String key, long position) {
    return jdbc.sql(one)
        .params(programme, kind.name(), key, position, position)
        .query(String.class)
        .optional()
        .map(body -> EventJson.mapper().readValue(body, kind.body()));
  }
}
