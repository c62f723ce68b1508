package cn.xunbao.query.replay;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes orders for replays and says how they stand. Who asked for what stays on record. */
public final class ReplayDesk {

  private static final String REPLAY =
      """
      SELECT r.id, r.kind, r.projections, r.up_to, r.asked_at, r.client, r.name, r.post,
             r.correlation, run.state, run.target, made.number AS made, made.position AS done,
             coalesce(made.number = live.number, false) AS live, old.number AS replaced,
             run.compared_at, run.differences, run.error, run.ended_at, run.taken_from,
             extract(epoch FROM now() - run.taken_at)::float8 AS seconds
        FROM replay.replay AS r JOIN replay.run ON run.replay = r.id
        CROSS JOIN query.live_generation AS live
        LEFT JOIN query.generation AS made ON made.number = run.generation
        LEFT JOIN query.generation AS old ON old.number = run.replaced
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final List<String> projections;

  ReplayDesk(JdbcClient jdbc, TransactionTemplate transaction, List<String> projections) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.projections = List.copyOf(projections);
  }

  /** Names of what can be derived again. */
  public List<String> projections() {
    return projections;
  }

  /** Has something replayed; it begins as soon as those before it are done. */
  public Replay ask(ReplayOrder order, Requester by, Instant at) {
    var id =
        transaction.execute(
            status -> {
              var number =
                  jdbc.sql(
                          """
                          INSERT INTO replay.replay (kind, projections, up_to, asked_at, client,
                              name, post, correlation)
                          VALUES (:kind, :projections, :upTo, :at, :client, :name, :post,
                              :correlation)
                          RETURNING id
                          """)
                      .param("kind", order.kind().name())
                      .param("projections", order.projections().toArray(String[]::new))
                      .param("upTo", order.upTo())
                      .param("at", Timestamp.from(at))
                      .param("client", by.client())
                      .param("name", by.name())
                      .param("post", by.post())
                      .param("correlation", by.correlationId())
                      .query(Long.class)
                      .single();
              jdbc.sql("INSERT INTO replay.run (replay, state) VALUES (?, ?)")
                  .params(number, ReplayState.WAITING.name())
                  .update();
              return number;
            });
    return find(id).orElseThrow();
  }

  /** Notes what somebody does about one. */
  public void act(long id, ReplayAct act, Requester by, Instant at) {
    jdbc.sql(
            """
            INSERT INTO replay.act (replay, act, at, client, name, post, correlation)
            VALUES (:replay, :act, :at, :client, :name, :post, :correlation)
            """)
        .param("replay", id)
        .param("act", act.name())
        .param("at", Timestamp.from(at))
        .param("client", by.client())
        .param("name", by.name())
        .param("post", by.post())
        .param("correlation", by.correlationId())
        .update();
  }

  /** One of them. */
  public Optional<Replay> find(long id) {
    return jdbc.sql(REPLAY + " WHERE r.id = ?").param(id).query((row, n) -> replay(row)).optional();
  }

  /** The newest, newest first. */
  List<Replay> newest(long before, int limit) {
    return jdbc.sql(REPLAY + " WHERE r.id < ? ORDER BY r.id DESC LIMIT ?")
        .params(before, limit)
        .query((row, n) -> replay(row))
        .list();
  }

  /** The newest drift check that has come to its end. */
  Optional<Replay> lastCheck() {
    return jdbc.sql(
            REPLAY
                + """
                WHERE r.kind = 'DRIFT_CHECK' AND run.state IN ('DONE', 'FAILED')
                ORDER BY r.id DESC LIMIT 1
                """)
        .query((row, n) -> replay(row))
        .optional();
  }

  /** When the schedule last asked for a check; empty if it never did. */
  Optional<Instant> lastScheduled() {
    return jdbc.sql(
            """
            SELECT asked_at FROM replay.replay WHERE kind = 'DRIFT_CHECK' AND client = 'system'
             ORDER BY id DESC LIMIT 1
            """)
        .query((row, n) -> row.getTimestamp(1).toInstant())
        .optional();
  }

  /** What was done about one by hand. */
  List<Done> acts(long id) {
    return jdbc.sql(
            "SELECT act, at, client, name, post, correlation FROM replay.act WHERE replay = ?"
                + " ORDER BY id")
        .param(id)
        .query(
            (row, n) ->
                new Done(
                    ReplayAct.valueOf(row.getString("act")),
                    row.getTimestamp("at").toInstant(),
                    requester(row)))
        .list();
  }

  /** What was found to differ, as far as it is kept. */
  public List<Difference> differences(long id, long after, int limit) {
    return jdbc.sql(
            """
            SELECT projection, programme, kind, key, position, live, replayed
              FROM replay.difference WHERE replay = ? AND n > ? ORDER BY n LIMIT ?
            """)
        .params(id, after, limit)
        .query(
            (row, n) ->
                new Difference(
                    row.getString("projection"),
                    row.getString("programme"),
                    row.getString("kind"),
                    row.getString("key"),
                    row.getLong("position"),
                    row.getString("live"),
                    row.getString("replayed")))
        .list();
  }

  private static Replay replay(ResultSet row) throws SQLException {
    var state = ReplayState.valueOf(row.getString("state"));
    var target = row.getLong("target");
    var made = row.getObject("made", Long.class);
    return new Replay(
        row.getLong("id"),
        ReplayKind.valueOf(row.getString("kind")),
        List.of((String[]) row.getArray("projections").getArray()),
        row.getObject("up_to", Long.class),
        row.getTimestamp("asked_at").toInstant(),
        requester(row),
        state,
        Replay.Progress.of(
            made == null && state == ReplayState.DONE
                ? target
                : Math.min(target, row.getLong("done")),
            target,
            row.getLong("taken_from"),
            row.getDouble("seconds"),
            state == ReplayState.LOADING),
        made,
        row.getBoolean("live"),
        row.getObject("replaced", Long.class),
        row.getObject("compared_at", Long.class),
        row.getObject("differences", Long.class),
        row.getString("error"),
        instant(row.getTimestamp("ended_at")));
  }

  private static Requester requester(ResultSet row) throws SQLException {
    return new Requester(
        row.getString("client"),
        row.getString("name"),
        row.getString("post"),
        row.getString("correlation"));
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  /**
   * Something that was done about a replay.
   *
   * @param act what
   * @param at when
   * @param by by whom
   */
  @Schema(name = "ReplayActDone")
  record Done(ReplayAct act, Instant at, Requester by) {}
}
