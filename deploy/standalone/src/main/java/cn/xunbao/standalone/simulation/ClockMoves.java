package cn.xunbao.standalone.simulation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of where the clock was moved to. */
final class ClockMoves {

  private final JdbcClient jdbc;

  ClockMoves(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Where the clock stands; empty if it was never moved. */
  Optional<Instant> latest() {
    return jdbc.sql("SELECT now FROM simulation.clock_move ORDER BY now DESC LIMIT 1")
        .query((row, n) -> row.getTimestamp(1).toInstant())
        .optional();
  }

  void record(Instant now, String client) {
    jdbc.sql("INSERT INTO simulation.clock_move (now, client) VALUES (?, ?)")
        .params(Timestamp.from(now), client)
        .update();
  }
}
