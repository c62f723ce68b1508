package cn.xunbao.query.fact;

import cn.xunbao.events.EventJson;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the facts of one generation. */
final class GenerationFacts implements Facts {

  /** Says which one is live in the very statement that reads it. */
  static final String LIVE = "(SELECT number FROM query.live_generation)";

  private final JdbcClient jdbc;
  private final FactBodies bodies;
  private final String prefixed;
  private final String one;

  /**
   * @param bodies what rows of all generations say
   * @param generation SQL that says which
   */
  GenerationFacts(JdbcClient jdbc, FactBodies bodies, String generation) {
    this.jdbc = jdbc;
    this.bodies = bodies;
    this.prefixed =
        """
        SELECT generation, key, from_pos FROM query.fact
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
    return read(programme, kind, prefix, position)
        .or(() -> read(programme, kind, prefix, position))
        .orElseThrow(() -> new IllegalStateException("the generation of facts was dropped"));
  }

  /** Empty if the generation is dropped in between: then another is the live one. */
  private <T> Optional<Map<String, T>> read(
      String programme, FactKind<T> kind, String prefix, long position) {
    return bodies.of(
        kind,
        jdbc.sql(prefixed)
            .params(programme, kind.name(), prefix, prefix + '\uffff', position, position)
            .query(
                (row, n) ->
                    new BodyPlace(
                        row.getLong("generation"),
                        programme,
                        kind.name(),
                        row.getString("key"),
                        row.getLong("from_pos")))
            .list());
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
