package cn.xunbao.edge.idempotency;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table {@code idempotency.kept_answer}. Each statement is a transaction of its own, in the
 * real time of the database, which all processes share.
 */
public final class KeptAnswers {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

  /** Takes a key that is free, has expired, or was given up by whoever sent the same before. */
  private static final String CLAIM =
      """
      INSERT INTO idempotency.kept_answer AS kept (client, key, fingerprint, claim_until, expires_at)
      VALUES (:client, :key, :fingerprint, now() + interval '30 seconds', now() + interval '24 hours')
      ON CONFLICT (client, key) DO UPDATE
         SET fingerprint = excluded.fingerprint, claim = excluded.claim,
             claim_until = excluded.claim_until, expires_at = excluded.expires_at,
             status = NULL, headers = NULL, body = NULL
       WHERE kept.expires_at <= now()
          OR (kept.status IS NULL AND kept.claim_until <= now()
              AND kept.fingerprint = excluded.fingerprint)
      RETURNING claim
      """;

  private static final String READ =
      """
      SELECT fingerprint, status, headers, body
        FROM idempotency.kept_answer
       WHERE client = :client AND key = :key
      """;

  private static final String KEEP =
      """
      UPDATE idempotency.kept_answer
         SET status = :status, headers = :headers::jsonb, body = :body
       WHERE client = :client AND key = :key AND claim = :claim
      """;

  private static final String GIVE_UP =
      """
      DELETE FROM idempotency.kept_answer
       WHERE client = :client AND key = :key AND claim = :claim AND status IS NULL
      """;

  private static final String SWEEP =
      "DELETE FROM idempotency.kept_answer WHERE expires_at <= now()";

  private final JdbcClient jdbc;

  KeptAnswers(DataSource dataSource) {
    this.jdbc = JdbcClient.create(dataSource);
  }

  /** Claims a key for a request. */
  Claim claim(String client, String key, byte[] fingerprint) {
    while (true) {
      var ours =
          jdbc.sql(CLAIM)
              .param("client", client)
              .param("key", key)
              .param("fingerprint", fingerprint)
              .query(UUID.class)
              .optional();
      if (ours.isPresent()) {
        return new Claim.Ours(ours.get());
      }
      var others = others(client, key, fingerprint);
      if (others.isPresent()) {
        return others.get();
      }
      // Given up in between: free again.
    }
  }

  private Optional<Claim> others(String client, String key, byte[] fingerprint) {
    return jdbc.sql(READ)
        .param("client", client)
        .param("key", key)
        .query((row, n) -> read(row, fingerprint))
        .optional();
  }

  private static Claim read(ResultSet row, byte[] fingerprint) throws SQLException {
    if (!MessageDigest.isEqual(fingerprint, row.getBytes("fingerprint"))) {
      return new Claim.OtherRequest();
    }
    var status = row.getObject("status", Integer.class);
    return status == null
        ? new Claim.Running()
        : new Claim.Answered(
            new KeptAnswer(
                status, JSON.readValue(row.getString("headers"), HEADERS), row.getBytes("body")));
  }

  /** Keeps the answer of whoever has the claim. */
  void keep(String client, String key, UUID claim, KeptAnswer answer) {
    jdbc.sql(KEEP)
        .param("status", answer.status())
        .param("headers", JSON.writeValueAsString(answer.headers()))
        .param("body", answer.body())
        .param("client", client)
        .param("key", key)
        .param("claim", claim)
        .update();
  }

  /** Sets the key free: the same request may be carried out again. */
  void giveUp(String client, String key, UUID claim) {
    jdbc.sql(GIVE_UP).param("client", client).param("key", key).param("claim", claim).update();
  }

  /** Deletes what has expired. */
  void sweep() {
    jdbc.sql(SWEEP).update();
  }
}
