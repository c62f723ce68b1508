package cn.xunbao.query.evidence;

import cn.xunbao.evidence.note.NoteSignature;
import cn.xunbao.evidence.note.SignedNote;
import cn.xunbao.query.evidence.StoredCheckpoint.Countersignature;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
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
    return jdbc.sql("SELECT * FROM evidence.checkpoint WHERE size = ?")
        .param(size)
        .query((row, n) -> read(row))
        .optional();
  }

  /** The first that has a position. */
  Optional<StoredCheckpoint> firstFrom(long position) {
    return jdbc.sql("SELECT * FROM evidence.checkpoint WHERE size >= ? ORDER BY size LIMIT 1")
        .param(position)
        .query((row, n) -> read(row))
        .optional();
  }

  /** Those of fewer events, the most first. */
  List<StoredCheckpoint> newestBefore(long size, int limit) {
    return jdbc.sql("SELECT * FROM evidence.checkpoint WHERE size < ? ORDER BY size DESC LIMIT ?")
        .params(size, limit)
        .query((row, n) -> read(row))
        .list();
  }

  /** Those of more than {@code after} and at most {@code upTo} events, the fewest first. */
  public List<StoredCheckpoint> between(long after, long upTo) {
    return jdbc.sql("SELECT * FROM evidence.checkpoint WHERE size > ? AND size <= ? ORDER BY size")
        .params(after, upTo)
        .query((row, n) -> read(row))
        .list();
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

  private StoredCheckpoint read(ResultSet row) throws SQLException {
    var size = row.getLong("size");
    return new StoredCheckpoint(
        size,
        row.getTimestamp("made_at").toInstant(),
        row.getString("key_id"),
        SignedNote.parse(row.getString("note")),
        others(size));
  }

  private List<Countersignature> others(long size) {
    return jdbc.sql(
            """
            SELECT name, key_id, line, added_at FROM evidence.countersignature
             WHERE size = ? ORDER BY added_at, name, key_id
            """)
        .param(size)
        .query(
            (row, n) ->
                new Countersignature(
                    row.getString("name"),
                    row.getString("key_id"),
                    NoteSignature.parse(row.getString("line")),
                    row.getTimestamp("added_at").toInstant()))
        .list();
  }
}
