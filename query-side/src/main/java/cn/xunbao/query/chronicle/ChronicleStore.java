package cn.xunbao.query.chronicle;

import static java.util.stream.Collectors.toCollection;

import cn.xunbao.evidence.leaf.Leaf;
import cn.xunbao.evidence.tree.Hash;
import cn.xunbao.storage.EventRef;
import cn.xunbao.storage.StoredEvent;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the chronicle. */
final class ChronicleStore {

  /** The columns of a row, in the order of {@link Numbered#columns}. */
  static final List<String> COLUMNS =
      List.of(
          "position",
          "event_id",
          "stream",
          "sequence",
          "type",
          "revision",
          "recorded_at",
          "known_at",
          "metadata",
          "payload_hash",
          "leaf_hash",
          "programme",
          "task",
          "unit",
          "period",
          "campaign",
          "client",
          "actor_name",
          "actor_unit",
          "correlation");

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;

  ChronicleStore(JdbcClient jdbc, JdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /** The head, locked until the transaction ends: whoever has it is the only one that numbers. */
  Head lockHead() {
    return head("FOR UPDATE");
  }

  Head head() {
    return head("");
  }

  private Head head(String lock) {
    return jdbc.sql(
            "SELECT position, known_at, store_index, answered_until FROM query.head " + lock)
        .query(
            (row, n) ->
                new Head(
                    row.getLong("position"),
                    row.getTimestamp("known_at").toInstant(),
                    row.getLong("store_index"),
                    row.getTimestamp("answered_until").toInstant()))
        .single();
  }

  void moveHead(long position, Instant knownAt, long storeIndex) {
    jdbc.sql("UPDATE query.head SET position = ?, known_at = ?, store_index = ?")
        .params(position, Timestamp.from(knownAt), storeIndex)
        .update();
  }

  /** Promises that nothing numbered from now on becomes known at or before {@code instant}. */
  void answeredUntil(Instant instant) {
    jdbc.sql("UPDATE query.head SET answered_until = ? WHERE answered_until < ?")
        .params(Timestamp.from(instant), Timestamp.from(instant))
        .update();
  }

  void insert(List<Numbered> rows) {
    batch.batchUpdate(
        """
        INSERT INTO query.chronicle (%s)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
            .formatted(String.join(", ", COLUMNS)),
        rows.stream().map(Numbered::columns).toList());
  }

  /** Rows after a position, each with {@link #COLUMNS}. */
  List<@Nullable Object[]> rowsAfter(long position, int limit) {
    return jdbc.sql(
            "SELECT %s FROM query.chronicle WHERE position > ? ORDER BY position LIMIT ?"
                .formatted(String.join(", ", COLUMNS)))
        .params(position, limit)
        .query(
            (row, n) -> {
              var columns = new @Nullable Object[COLUMNS.size()];
              for (var i = 0; i < columns.length; i++) {
                columns[i] = row.getObject(i + 1);
              }
              return columns;
            })
        .list();
  }

  /** The leaf hashes of the positions in {@code (after, upTo]}, in their order. */
  List<byte[]> leaves(long after, long upTo) {
    return jdbc.sql(
            """
            SELECT leaf_hash FROM query.chronicle
             WHERE position > ? AND position <= ? ORDER BY position
            """)
        .params(after, upTo)
        .query((row, n) -> row.getBytes(1))
        .list();
  }

  /** The position of the {@code sequence}-th event of a stream, once it has one. */
  Optional<Long> positionOf(String stream, long sequence) {
    return jdbc.sql("SELECT position FROM query.chronicle WHERE stream = ? AND sequence = ?")
        .params(stream, sequence)
        .query(Long.class)
        .optional();
  }

  /** Number of the last event of a stream at a position; empty before its first. */
  Optional<Long> versionOf(String stream, long position) {
    return jdbc.sql(
            """
            SELECT sequence FROM query.chronicle WHERE stream = ? AND position <= ?
             ORDER BY sequence DESC LIMIT 1
            """)
        .params(stream, position)
        .query(Long.class)
        .optional();
  }

  /** The last position known at {@code instant}, 0 if none. */
  long positionAt(Instant instant) {
    return jdbc.sql("SELECT coalesce(max(position), 0) FROM query.chronicle WHERE known_at <= ?")
        .param(Timestamp.from(instant))
        .query(Long.class)
        .single();
  }

  /** The event at a position, with the instant it became known. */
  Optional<EventLookup.Row> refAt(long position) {
    return jdbc.sql(
            "SELECT %s FROM query.chronicle WHERE position = ?".formatted(EventLookup.COLUMNS))
        .param(position)
        .query(EventLookup.ROW)
        .optional();
  }

  Optional<Instant> knownAt(long position) {
    return jdbc.sql("SELECT known_at FROM query.chronicle WHERE position = ?")
        .param(position)
        .query((row, n) -> row.getTimestamp(1).toInstant())
        .optional();
  }

  /** Which of these events have no position. */
  Set<String> withoutPosition(Collection<EventRef> events) {
    var missing = events.stream().map(EventRef::eventId).collect(toCollection(TreeSet::new));
    missing.removeAll(
        jdbc.sql("SELECT event_id FROM query.chronicle WHERE event_id = ANY (?)")
            .param(missing.toArray(String[]::new))
            .query(String.class)
            .list());
    return missing;
  }

  /** A row to be written: the event as numbered, and what its hashes are made of. */
  record Numbered(RecordedEvent event, StoredEvent stored, Leaf leaf, Hash leafHash) {

    @Nullable Object[] columns() {
      var metadata = event.metadata();
      var subject = event.subject();
      return new @Nullable Object[] {
        event.position(),
        event.eventId(),
        event.stream(),
        event.sequence(),
        event.type(),
        event.revision(),
        Timestamp.from(event.recordedAt()),
        Timestamp.from(event.knownAt()),
        new String(stored.metadata(), java.nio.charset.StandardCharsets.UTF_8),
        HexFormat.of().parseHex(leaf.payloadHash()),
        leafHash.bytes(),
        subject.programme(),
        subject.task(),
        subject.unit(),
        subject.period(),
        subject.campaign(),
        metadata.client(),
        metadata.name(),
        metadata.unit(),
        metadata.correlationId(),
      };
    }
  }
}
