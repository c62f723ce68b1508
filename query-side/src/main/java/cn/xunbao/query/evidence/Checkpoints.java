package cn.xunbao.query.evidence;

import cn.xunbao.evidence.note.NoteSignature;
import cn.xunbao.evidence.note.SignedNote;
import cn.xunbao.query.evidence.StoredCheckpoint.Countersignature;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The checkpoints that were made, and who signed them since. */
public final class Checkpoints {

  private final JdbcClient jdbc;

  Checkpoints(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The one of the most events. */
  public Optional<StoredCheckpoint> latest() {
    return newestBefore(Long.MAX_VALUE, 1).stream().findFirst();
  }

  /** The one of that many events. */
  public Optional<StoredCheckpoint> at(long size) {
    return read("WHERE size = ?", size).stream().findFirst();
  }

  /** The first that has a position. */
  Optional<StoredCheckpoint> firstFrom(long position) {
    return read("WHERE size >= ? ORDER BY size LIMIT 1", position).stream().findFirst();
  }

  /** Those of fewer events, the most first. */
  List<StoredCheckpoint> newestBefore(long size, int limit) {
    return read("WHERE size < ? ORDER BY size DESC LIMIT ?", size, limit);
  }

  /**
   * The notes of those of more than {@code after} and at most {@code upTo} events by their sizes,
   * the fewest first, as they were made: without what others have signed since.
   */
  public SequencedMap<Long, SignedNote> notes(long after, long upTo) {
    var notes = new LinkedHashMap<Long, SignedNote>();
    jdbc.sql(
            "SELECT size, note FROM evidence.checkpoint WHERE size > ? AND size <= ? ORDER BY size")
        .params(after, upTo)
        .query(
            (RowCallbackHandler)
                row -> notes.put(row.getLong("size"), SignedNote.parse(row.getString("note"))));
    return notes;
  }

  /** The sizes of those of more than {@code after} and at most {@code upTo} events. */
  List<Long> sizes(long after, long upTo) {
    return jdbc.sql(
            "SELECT size FROM evidence.checkpoint WHERE size > ? AND size <= ? ORDER BY size")
        .params(after, upTo)
        .query(Long.class)
        .list();
  }

  /** Keeps one; answers false if there is one of that size. */
  boolean add(StoredCheckpoint checkpoint) {
    return jdbc.sql(
                """
                INSERT INTO evidence.checkpoint (size, made_at, key_id, note) VALUES (?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """)
            .params(
                checkpoint.size(),
                Timestamp.from(checkpoint.madeAt()),
                checkpoint.keyId(),
                checkpoint.note().toString())
            .update()
        == 1;
  }

  /** Keeps a signature; one of the same key is there once. */
  public void add(long size, Countersignature signature, String client) {
    jdbc.sql(
            """
            INSERT INTO evidence.countersignature (size, name, key_id, line, client, added_at)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """)
        .params(
            size,
            signature.name(),
            signature.keyId(),
            signature.line().line(),
            client,
            Timestamp.from(signature.addedAt()))
        .update();
  }

  /** The signatures of others are asked for when the connection is free again, all at once. */
  private List<StoredCheckpoint> read(String which, Object... parameters) {
    var bare =
        jdbc.sql("SELECT size, made_at, key_id, note FROM evidence.checkpoint " + which)
            .params(parameters)
            .query((row, n) -> bare(row))
            .list();
    if (bare.isEmpty()) {
      return bare;
    }
    var others = others(bare.stream().map(StoredCheckpoint::size).toArray(Long[]::new));
    return bare.stream().map(one -> one.with(others.getOrDefault(one.size(), List.of()))).toList();
  }

  private static StoredCheckpoint bare(ResultSet row) throws SQLException {
    return new StoredCheckpoint(
        row.getLong("size"),
        row.getTimestamp("made_at").toInstant(),
        row.getString("key_id"),
        SignedNote.parse(row.getString("note")),
        List.of());
  }

  private Map<Long, List<Countersignature>> others(Long[] sizes) {
    var others = new HashMap<Long, List<Countersignature>>();
    jdbc.sql(
            """
            SELECT size, name, key_id, line, added_at FROM evidence.countersignature
             WHERE size = ANY (?) ORDER BY size, added_at, name, key_id
            """)
        .param(sizes)
        .query(
            (RowCallbackHandler)
                row ->
                    others
                        .computeIfAbsent(row.getLong("size"), size -> new ArrayList<>())
                        .add(
                            new Countersignature(
                                row.getString("name"),
                                row.getString("key_id"),
                                NoteSignature.parse(row.getString("line")),
                                row.getTimestamp("added_at").toInstant())));
    return others;
  }
}
