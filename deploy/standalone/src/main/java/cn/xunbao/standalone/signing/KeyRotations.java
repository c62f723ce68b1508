package cn.xunbao.standalone.signing;

import cn.xunbao.events.key.SigningKeyRotated;
import cn.xunbao.query.chronicle.RecordedEvent;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of rotations, derived from the chronicle. */
final class KeyRotations {

  private final JdbcClient jdbc;

  KeyRotations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All of them, the first one first. */
  List<KeyRotation> all() {
    return jdbc.sql("SELECT * FROM signing.rotation ORDER BY position")
        .query(
            (row, n) ->
                new KeyRotation(
                    row.getLong("position"),
                    row.getTimestamp("rotated_at").toInstant(),
                    row.getString("key_id"),
                    row.getString("public_key"),
                    row.getString("previous_key_id"),
                    row.getString("previous_key"),
                    row.getString("statement")))
        .list();
  }

  /** Takes in an event; one that was taken in changes nothing. */
  void add(SigningKeyRotated event, RecordedEvent recorded) {
    jdbc.sql(
            """
            INSERT INTO signing.rotation (position, rotated_at, key_id, public_key,
                previous_key_id, previous_key, statement)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """)
        .params(
            recorded.position(),
            Timestamp.from(recorded.recordedAt()),
            event.keyId(),
            event.publicKey(),
            event.previousKeyId(),
            event.previousPublicKey(),
            event.statement())
        .update();
  }
}
