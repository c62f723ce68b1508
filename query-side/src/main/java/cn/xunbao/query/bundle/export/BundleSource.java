package cn.xunbao.query.bundle.export;

import cn.xunbao.evidence.tree.Hash;
import cn.xunbao.evidence.tree.TreeHash;
import cn.xunbao.query.bundle.PackedEvent;
import cn.xunbao.storage.EventRef;
import cn.xunbao.storage.StoredEvents;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads what goes into a bundle: the programme's events, and those of units, of simulation and of
 * signing keys, for figures are derived from them or signatures rest on them.
 */
final class BundleSource {

  private static final int BATCH = 1000;

  /** Parameters: the programme, and the last instant. */
  private static final String IN_BUNDLE =
      "((programme = ? OR stream LIKE 'unit:%' OR stream IN ('simulation:clock', 'signing-key:house')) AND known_at <= ?)";

  private static final Timestamp FOR_EVER = Timestamp.from(Instant.parse("9999-01-01T00:00:00Z"));

  private final JdbcClient jdbc;
  private final StoredEvents storedEvents;

  BundleSource(JdbcClient jdbc, StoredEvents storedEvents) {
    this.jdbc = jdbc;
    this.storedEvents = storedEvents;
  }

  /**
   * The events, in the order of their positions; one that the store doesn't have any more is left
   * out, and its leaf will tell.
   */
  void events(BundleScope scope, TreeHash hash, Consumer<PackedEvent> each) {
    long after = 0;
    for (var rows = rows(scope, after); !rows.isEmpty(); rows = rows(scope, after)) {
      var stored = storedEvents.read(rows.stream().map(Row::ref).toList());
      for (var row : rows) {
        var event = stored.get(row.ref().eventId());
        if (event != null) {
          each.accept(
              PackedEvent.of(
                  row.position(),
                  row.isContextOf(scope),
                  event,
                  row.recordedAt(),
                  row.knownAt(),
                  hash));
        }
      }
      after = rows.getLast().position();
    }
  }

  /** The leaf of each position, and whether its event is in the bundle. */
  void leaves(BundleScope scope, LeafReader each) {
    for (long after = 0; after < scope.position(); after += BATCH) {
      jdbc.sql(
              """
              SELECT leaf_hash, %s AS packed FROM query.chronicle
               WHERE position > ? AND position <= ?
               ORDER BY position
              """
                  .formatted(IN_BUNDLE))
          .params(scope.programme(), until(scope), after, Math.min(after + BATCH, scope.position()))
          .query(
              (RowCallbackHandler)
                  row -> each.leaf(Hash.of(row.getBytes("leaf_hash")), row.getBoolean("packed")));
    }
  }

  /** When the event at a position became known. */
  Instant knownAt(long position) {
    return jdbc.sql("SELECT known_at FROM query.chronicle WHERE position = ?")
        .param(position)
        .query((row, n) -> row.getTimestamp(1).toInstant())
        .single();
  }

  private List<Row> rows(BundleScope scope, long after) {
    return jdbc.sql(
            """
            SELECT position, event_id, stream, sequence, recorded_at, known_at, programme
              FROM query.chronicle
             WHERE %s AND position > ? AND position <= ?
             ORDER BY position
             LIMIT ?
            """
                .formatted(IN_BUNDLE))
        .params(scope.programme(), until(scope), after, scope.position(), BATCH)
        .query(
            (row, n) ->
                new Row(
                    row.getLong("position"),
                    new EventRef(
                        row.getString("event_id"),
                        row.getString("stream"),
                        row.getLong("sequence")),
                    row.getTimestamp("recorded_at").toInstant(),
                    row.getTimestamp("known_at").toInstant(),
                    row.getString("programme") != null))
        .list();
  }

  private static Timestamp until(BundleScope scope) {
    return scope.to() == null ? FOR_EVER : Timestamp.from(scope.to());
  }

  /** Takes one leaf after the other. */
  @FunctionalInterface
  interface LeafReader {
    void leaf(Hash leaf, boolean packed);
  }

  private record Row(
      long position, EventRef ref, Instant recordedAt, Instant knownAt, boolean ofProgramme) {

    boolean isContextOf(BundleScope scope) {
      return !ofProgramme || (scope.from() != null && knownAt.isBefore(scope.from()));
    }
  }
}
