package cn.xunbao.standalone.webhook.delivery;

import cn.xunbao.standalone.webhook.delivery.Outbox.Message;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of what is to leave the house, in the real time of the database. */
final class Deliveries {

  private static final String COLUMNS =
      "position, webhook, message_id, type, state, attempts, queued_at, next_at, delivered_at,"
          + " last_status, last_fault";

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;

  Deliveries(JdbcClient jdbc, JdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /** Adds those that aren't there. */
  void add(List<Message> messages) {
    if (!messages.isEmpty()) {
      batch.batchUpdate(
          """
          INSERT INTO webhook.delivery (webhook, position, message_id, type, body)
          VALUES (?, ?, ?, ?, ?)
          ON CONFLICT DO NOTHING
          """,
          messages.stream()
              .map(m -> new Object[] {m.webhook(), m.position(), m.id(), m.type(), m.body()})
              .toList());
    }
  }

  /** Takes back what a webhook hasn't sent of the events before a position. */
  void cancel(String webhook, long before) {
    jdbc.sql(
            """
            UPDATE webhook.delivery SET state = 'CANCELLED'
             WHERE webhook = ? AND position < ? AND state = 'PENDING'
            """)
        .params(webhook, before)
        .update();
  }

  /** Names of the webhooks that have something to send now. */
  List<String> due() {
    return jdbc.sql(
            """
            SELECT DISTINCT webhook FROM webhook.delivery
             WHERE state = 'PENDING' AND next_at <= now()
            """)
        .query(String.class)
        .list();
  }

  /**
   * Takes the next message of a webhook. Until the lease ends nobody else takes it; then whoever
   * had it is taken to be dead.
   */
  Optional<Taken> take(String webhook, Duration lease) {
    return jdbc.sql(
            """
            WITH next AS (
                SELECT webhook, position FROM webhook.delivery
                 WHERE webhook = ? AND state = 'PENDING' AND next_at <= now()
                 ORDER BY position
                 LIMIT 1
                   FOR UPDATE SKIP LOCKED)
            UPDATE webhook.delivery AS d
               SET attempts = d.attempts + 1, next_at = now() + ? * interval '1 millisecond'
              FROM next, webhook.endpoint AS e
             WHERE d.webhook = next.webhook AND d.position = next.position AND e.name = d.webhook
            RETURNING d.webhook, d.position, d.message_id, d.body, e.url, e.generation, d.attempts,
                      d.failures
            """)
        .params(webhook, lease.toMillis())
        .query(
            (row, n) ->
                new Taken(
                    row.getString("webhook"),
                    row.getLong("position"),
                    row.getString("message_id"),
                    row.getString("body"),
                    row.getString("url"),
                    row.getInt("generation"),
                    row.getInt("attempts"),
                    row.getInt("failures")))
        .optional();
  }

  /** Notes that the receiver has taken it. */
  void delivered(Taken taken, Outcome outcome) {
    jdbc.sql(
            """
            UPDATE webhook.delivery
               SET state = 'DELIVERED', delivered_at = now(), last_status = :status,
                   last_fault = NULL
             WHERE webhook = :webhook AND position = :position AND attempts = :attempt
               AND state = 'PENDING'
            """)
        .param("status", outcome.status())
        .param("webhook", taken.webhook())
        .param("position", taken.position())
        .param("attempt", taken.attempt())
        .update();
  }

  /** Notes a failure: it is tried again after a pause, half of it by chance, within its day. */
  void failed(Taken taken, Outcome outcome, Duration pause) {
    jdbc.sql(
            """
            UPDATE webhook.delivery
               SET state = CASE WHEN now() + :pause * interval '1 millisecond' > give_up_at
                                THEN 'DEAD' ELSE 'PENDING' END,
                   next_at = now() + (0.5 + random() / 2) * :pause * interval '1 millisecond',
                   failures = failures + 1, last_status = :status, last_fault = :fault
             WHERE webhook = :webhook AND position = :position AND attempts = :attempt
               AND state = 'PENDING'
            """)
        .param("pause", pause.toMillis())
        .param("status", outcome.status())
        .param("fault", outcome.fault())
        .param("webhook", taken.webhook())
        .param("position", taken.position())
        .param("attempt", taken.attempt())
        .update();
  }

  /** Has one sent again, for another day; answers whether there is one. */
  boolean resend(String webhook, long position) {
    return jdbc.sql(
                """
                UPDATE webhook.delivery
                   SET state = 'PENDING', failures = 0, next_at = now(),
                       give_up_at = now() + interval '24 hours', delivered_at = NULL
                 WHERE webhook = ? AND position = ?
                """)
            .params(webhook, position)
            .update()
        == 1;
  }

  /** Those of a webhook, newest first. */
  List<Delivery> of(String webhook, @Nullable DeliveryState state, long before, int limit) {
    return jdbc.sql(
            """
            SELECT %s FROM webhook.delivery
             WHERE webhook = ? AND position < ? AND (state = ? OR ?)
             ORDER BY position DESC LIMIT ?
            """
                .formatted(COLUMNS))
        .params(webhook, before, state == null ? "" : state.name(), state == null, limit)
        .query((row, n) -> delivery(row))
        .list();
  }

  /** Those of an event, by the names of their webhooks. */
  List<Delivery> at(long position) {
    return jdbc.sql(
            "SELECT %s FROM webhook.delivery WHERE position = ? ORDER BY webhook"
                .formatted(COLUMNS))
        .param(position)
        .query((row, n) -> delivery(row))
        .list();
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    var state = DeliveryState.valueOf(row.getString("state"));
    return new Delivery(
        row.getLong("position"),
        row.getString("webhook"),
        row.getString("message_id"),
        row.getString("type"),
        state,
        row.getInt("attempts"),
        row.getTimestamp("queued_at").toInstant(),
        state == DeliveryState.PENDING ? row.getTimestamp("next_at").toInstant() : null,
        instant(row.getTimestamp("delivered_at")),
        row.getObject("last_status", Integer.class),
        row.getString("last_fault"));
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
