package cn.xunbao.query.fact;

import cn.xunbao.events.EventJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads the facts of one generation. */
final class GenerationFacts implements Facts {

  /** Says which one is live in the very statement that reads it. */
  static final String LIVE = "(SELECT number FROM query.live_generation)";

  private final JdbcClient jdbc;
  private final FactBodies bodies;
  private final String prefixed;
  private final String ofUnit;
  private final String one;

  /**
   * @param bodies what rows of all generations say
   * @param generation SQL that says which
   */
  GenerationFacts(JdbcClient jdbc, FactBodies bodies, String generation) {
    this.jdbc = jdbc;
    this.bodies = bodies;
    var places =
        """
        SELECT generation, key, from_pos FROM query.fact
         WHERE generation = %s AND programme = ? AND kind = ? AND key >= ? AND key < ?
           AND from_pos <= ? AND to_pos > ?
        """
            .formatted(generation);
    this.prefixed = places + " ORDER BY key";
    this.ofUnit = places + " AND split_part(key, '/', 3) = ? ORDER BY key";
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
    return read(programme, kind, prefix, position, prefixed, List.of());
  }

  @Override
  public <T> Map<String, T> ofUnit(
      String programme, FactKind<T> kind, String prefix, String unit, long position) {
    return read(programme, kind, prefix, position, ofUnit, List.of(unit));
  }

  /**
   * Reads on a connection of its own. Whoever is in a transaction holds one already: who waits for
   * another meanwhile may wait for ever, so that is read at once.
   */
  @Override
  public <T> Supplier<T> begin(Function<Facts, T> reading) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return Facts.super.begin(reading);
    }
    var read = new FutureTask<>(() -> reading.apply(this));
    Thread.startVirtualThread(read);
    return () -> wait(read);
  }

  private static <T> T wait(Future<T> read) {
    try {
      return read.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while facts are read", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }

  /** A generation may be dropped between two statements: then another is the live one. */
  private <T> Map<String, T> read(
      String programme,
      FactKind<T> kind,
      String prefix,
      long position,
      String sql,
      List<String> more) {
    return bodies
        .of(kind, places(programme, kind, prefix, position, sql, more))
        .or(() -> bodies.of(kind, places(programme, kind, prefix, position, sql, more)))
        .orElseThrow(() -> new IllegalStateException("the generation of facts was dropped"));
  }

  private List<BodyPlace> places(
      String programme,
      FactKind<?> kind,
      String prefix,
      long position,
      String sql,
      List<String> more) {
    return jdbc.sql(sql)
        .params(programme, kind.name(), prefix, prefix + '\uffff', position, position)
        .params(more)
        .query(
            (row, n) ->
                new BodyPlace(
                    row.getLong("generation"),
                    programme,
                    kind.name(),
                    row.getString("key"),
                    row.getLong("from_pos")))
        .list();
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
