package cn.xunbao.query.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far replays have come, for whoever runs them. What writes needs a transaction around it. */
final class ReplayStore {

  private static final String RUN =
      """
      SELECT r.id, r.kind, r.projections, r.up_to, run.state, run.target, run.generation,
             run.replaced, run.settled,
             EXISTS (SELECT FROM replay.act WHERE replay = r.id AND act = 'CANCEL') AS cancelled
        FROM replay.replay AS r JOIN replay.run ON run.replay = r.id
      """;

  private static final String OPEN =
      """
      state NOT IN ('DONE', 'CANCELLED', 'FAILED')
         AND (state <> 'READY' OR EXISTS (SELECT FROM replay.act WHERE act.replay = run.replay))
      """;

  /** Generations that nobody reads or will. */
  private static final String LEFT_OVER =
      """
      SELECT run.generation FROM replay.run JOIN replay.replay AS r ON r.id = run.replay
        JOIN query.generation AS g ON g.number = run.generation
       WHERE (state IN ('CANCELLED', 'FAILED') OR state = 'DONE' AND kind = 'DRIFT_CHECK')
         AND g.number <> (SELECT number FROM query.live_generation)
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;

  ReplayStore(JdbcClient jdbc, JdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /** Whether there is something to do: one look. */
  boolean hasWork() {
    return jdbc.sql(
            "SELECT EXISTS (SELECT FROM replay.run WHERE %s) OR EXISTS (%s)"
                .formatted(OPEN, LEFT_OVER))
        .query(Boolean.class)
        .single();
  }

  /** Takes the turn until the transaction ends, unless somebody has it. */
  boolean takeTurn() {
    return jdbc.sql("SELECT one FROM replay.turn FOR UPDATE SKIP LOCKED")
        .query(Boolean.class)
        .optional()
        .isPresent();
  }

  /** The next one that something is to be done about. */
  Optional<Run> next() {
    return jdbc.sql(RUN + " WHERE " + OPEN + " ORDER BY r.id LIMIT 1")
        .query((row, n) -> run(row))
        .optional();
  }

  Run find(long id) {
    return jdbc.sql(RUN + " WHERE r.id = ?").param(id).query((row, n) -> run(row)).single();
  }

  List<Long> leftOver() {
    return jdbc.sql(LEFT_OVER).query(Long.class).list();
  }

  void move(long id, ReplayState state) {
    jdbc.sql("UPDATE replay.run SET state = ? WHERE replay = ?").params(state.name(), id).update();
  }

  /** Notes the generation that is going to be filled up to a target. */
  void open(long id, long generation, long target) {
    jdbc.sql("UPDATE replay.run SET generation = ?, target = ? WHERE replay = ?")
        .params(generation, target, id)
        .update();
  }

  /** Notes where the filling begins, or goes on. */
  void takeUp(long id, long position) {
    jdbc.sql("UPDATE replay.run SET taken_from = ?, taken_at = now() WHERE replay = ?")
        .params(position, id)
        .update();
  }

  void replaced(long id, long generation) {
    jdbc.sql("UPDATE replay.run SET replaced = ? WHERE replay = ?").params(generation, id).update();
  }

  void settled(long id, String projection) {
    jdbc.sql("UPDATE replay.run SET settled = array_append(settled, ?) WHERE replay = ?")
        .params(projection, id)
        .update();
  }

  /** Notes what a comparison found, beside what others have. */
  void compared(long id, long position, Differences differences) {
    var before =
        jdbc.sql("SELECT count(*) FROM replay.difference WHERE replay = ?")
            .param(id)
            .query(Integer.class)
            .single();
    var n = new int[] {before};
    batch.batchUpdate(
        """
        INSERT INTO replay.difference
            (replay, n, projection, programme, kind, key, position, live, replayed)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        differences.first().stream()
            .map(
                it ->
                    new Object[] {
                      id,
                      ++n[0],
                      it.projection(),
                      it.programme(),
                      it.kind(),
                      it.key(),
                      it.position(),
                      it.live(),
                      it.replayed()
                    })
            .toList());
    jdbc.sql(
            """
            UPDATE replay.run SET compared_at = ?, differences = coalesce(differences, 0) + ?
             WHERE replay = ?
            """)
        .params(position, differences.count(), id)
        .update();
  }

  void end(long id, ReplayState state, @Nullable String error, Instant at) {
    jdbc.sql("UPDATE replay.run SET state = ?, error = ?, ended_at = ? WHERE replay = ?")
        .param(1, state.name())
        .param(2, error)
        .param(3, Timestamp.from(at))
        .param(4, id)
        .update();
  }

  private static Run run(ResultSet row) throws SQLException {
    return new Run(
        row.getLong("id"),
        new ReplayOrder(
            ReplayKind.valueOf(row.getString("kind")),
            List.of((String[]) row.getArray("projections").getArray()),
            row.getObject("up_to", Long.class)),
        ReplayState.valueOf(row.getString("state")),
        row.getLong("target"),
        row.getObject("generation", Long.class),
        row.getObject("replaced", Long.class),
        List.of((String[]) row.getArray("settled").getArray()),
        row.getBoolean("cancelled"));
  }
}
