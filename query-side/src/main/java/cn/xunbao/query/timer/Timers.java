package cn.xunbao.query.timer;

import cn.xunbao.events.reminder.ReminderKind;
import cn.xunbao.query.chronicle.DueTable;
import cn.xunbao.query.chronicle.DueTable.Planning;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of timers. */
public class Timers implements PlannedTimers {

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final DueTable due;

  Timers(JdbcClient jdbc, JdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.due = new DueTable(jdbc, "timer", "timer");
  }

  /** Whether something is due by an instant, or the table is behind the chronicle: one look. */
  public boolean hasWork(Instant by) {
    return due.hasWork(by);
  }

  /** When the first that is open falls due, if that is by an instant. */
  public Optional<Instant> first(Instant by) {
    return due.first(by);
  }

  /**
   * Takes the first that is due. It is the caller's until its transaction ends; nobody waits for
   * it.
   */
  public Optional<Timer> take(Instant by) {
    return jdbc.sql(
            """
            SELECT programme, period, kind, due_at, extension, at, lapses_at FROM timer.timer
             WHERE %s
             ORDER BY %s, due_at, programme, period, kind
             LIMIT 1
               FOR UPDATE SKIP LOCKED
            """
                .formatted(DueTable.IS_DUE, DueTable.DUE_AT))
        .params(Timestamp.from(by), Timestamp.from(by))
        .query((row, n) -> timer(row))
        .optional();
  }

  /** Notes that one was fired, or lapsed. */
  public void done(Timer timer, Instant at) {
    change("done_at", timer, at);
  }

  /** Puts one off. */
  public void putOff(Timer timer, Instant until) {
    change("put_off", timer, until);
  }

  private void change(String column, Timer timer, Instant instant) {
    jdbc.sql(
            """
            UPDATE timer.timer SET %s = ?
             WHERE programme = ? AND period = ? AND kind = ? AND due_at = ?
            """
                .formatted(column))
        .params(
            Timestamp.from(instant),
            timer.programme(),
            timer.period(),
            timer.kind().name(),
            Timestamp.from(timer.dueAt()))
        .update();
  }

  /** Brings the table up to the chronicle, in the transaction under way. */
  long plan(Planning planning) {
    return due.plan(planning);
  }

  @Override
  public void dropByRule(String programme) {
    jdbc.sql("DELETE FROM timer.timer WHERE programme = ? AND done_at IS NULL AND NOT extension")
        .param(programme)
        .update();
  }

  /** Drops all that is open. */
  void dropOpen() {
    jdbc.sql("DELETE FROM timer.timer WHERE done_at IS NULL").update();
  }

  /** Reads all there are, each with whether it was fired, or lapsed. */
  void each(BiConsumer<Timer, Boolean> reader) {
    jdbc.sql(
            """
            SELECT programme, period, kind, due_at, extension, at, lapses_at,
                   done_at IS NOT NULL AS done
              FROM timer.timer
            """)
        .query((RowCallbackHandler) row -> reader.accept(timer(row), row.getBoolean("done")));
  }

  @Override
  public void add(List<Timer> timers) {
    batch.batchUpdate(
        """
        INSERT INTO timer.timer (programme, period, kind, due_at, extension, at, lapses_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING
        """,
        timers.stream()
            .map(
                timer ->
                    new Object[] {
                      timer.programme(),
                      timer.period(),
                      timer.kind().name(),
                      Timestamp.from(timer.dueAt()),
                      timer.extension(),
                      Timestamp.from(timer.at()),
                      Timestamp.from(timer.lapsesAt())
                    })
            .toList());
  }

  private static Timer timer(ResultSet row) throws SQLException {
    return new Timer(
        row.getString("programme"),
        row.getString("period"),
        ReminderKind.valueOf(row.getString("kind")),
        row.getTimestamp("due_at").toInstant(),
        row.getBoolean("extension"),
        row.getTimestamp("at").toInstant(),
        row.getTimestamp("lapses_at").toInstant());
  }
}
