package cn.xunbao.query.audit;

import cn.xunbao.edge.clock.BusinessClock;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Says how far the journal reaches in an answer, and sees to it that this part of it is complete.
 *
 * <p>As of an instant it reaches up to and with that instant. At a position it ends before the
 * instant at which that position became known: on a simulated clock, which stands still, refusals
 * go on arriving at that very instant, and the same {@code atPosition} has to give the same bytes
 * for ever. What is shown is sealed first: entries that are written later become known after it.
 * Only the present instant of a simulated clock stays open until the clock has moved on; pages of
 * such an answer end with the last entry that was there when the first was made.
 */
final class JournalReach {

  private final JdbcClient jdbc;
  private final BusinessClock clock;

  JournalReach(JdbcClient jdbc, BusinessClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The part of the journal that belongs to an answer as of {@code asOf}. */
  Reach asOf(Instant asOf) {
    return upTo(asOf);
  }

  /** The part of the journal that belongs to an answer at the position that was known then. */
  Reach atPositionKnownAt(Instant knownAt) {
    return upTo(knownAt.minusMillis(1));
  }

  /** The last instant that the journal is complete for, from now on. */
  Instant closed() {
    var closed = lastClosed();
    seal(closed);
    return closed;
  }

  private Instant lastClosed() {
    var now = clock.now();
    return clock.simulated() ? now.minusMillis(1) : now;
  }

  private Reach upTo(Instant until) {
    var closed = lastClosed();
    if (!until.isAfter(closed)) {
      seal(until);
      return new Reach(until, Long.MAX_VALUE);
    }
    seal(closed);
    return new Reach(until, newest());
  }

  /** Waits for entries that are just being written. */
  private void seal(Instant until) {
    jdbc.sql("UPDATE journal.shown SET until = ? WHERE until < ?")
        .params(Timestamp.from(until), Timestamp.from(until))
        .update();
  }

  private long newest() {
    return jdbc.sql("SELECT coalesce(max(id), 0) FROM journal.entry").query(Long.class).single();
  }

  /**
   * How far the journal reaches.
   *
   * @param until entries that became known at this instant or earlier
   * @param lastId with this number or a smaller one
   */
  record Reach(Instant until, long lastId) {}
}
