package cn.xunbao.query.escalation;

import cn.xunbao.item.Escalation;
import cn.xunbao.query.chronicle.DueTable;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeStates;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of the items that go up a rung, kept by what the chronicle has numbered. */
public class NextRungs {

  private final JdbcClient jdbc;
  private final DueTable due;
  private final Facts facts;
  private final ProgrammeStates programmes;
  private final TransactionTemplate transaction;

  NextRungs(
      JdbcClient jdbc, Facts facts, ProgrammeStates programmes, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.due = new DueTable(jdbc, "escalation", "next_rung");
    this.facts = facts;
    this.programmes = programmes;
    this.transaction = transaction;
  }

  /** Whether something is due by an instant, or the table is behind the chronicle: one look. */
  public boolean hasWork(Instant by) {
    return due.hasWork(by);
  }

  /** Brings the table up to the chronicle, where it stays until the transaction ends. */
  public long plan() {
    return transaction.execute(status -> due.plan(this::plan));
  }

  private void plan(long after, long upTo) {
    var rungs = new Rungs(facts, programmes, upTo);
    changed(after, upTo).forEach((item, last) -> replace(item, rungs.due(item, last)));
  }

  /** When the first falls due, if that is by an instant. */
  public Optional<Instant> first(Instant by) {
    return due.first(by);
  }

  /**
   * Takes the first that is due. It is the caller's until its transaction ends; nobody waits for
   * it.
   */
  public Optional<NextRung> take(Instant by) {
    return jdbc.sql(
            """
            SELECT programme, item FROM escalation.next_rung
             WHERE %s
             ORDER BY %s, programme, item
             LIMIT 1
               FOR UPDATE SKIP LOCKED
            """
                .formatted(DueTable.IS_DUE, DueTable.DUE_AT))
        .params(Timestamp.from(by), Timestamp.from(by))
        .query((row, n) -> new NextRung(row.getString("programme"), row.getString("item")))
        .optional();
  }

  /** What is due of an item at a position; empty if nothing is. */
  public Optional<Escalation> due(NextRung item, long position) {
    return new Rungs(facts, programmes, position).due(item, position);
  }

  /** Puts one off. */
  public void putOff(NextRung item, Instant until) {
    jdbc.sql("UPDATE escalation.next_rung SET put_off = ? WHERE programme = ? AND item = ?")
        .params(Timestamp.from(until), item.programme(), item.item())
        .update();
  }

  /** Notes that one was fired, or that there was nothing to fire. */
  public void done(NextRung item, Instant at) {
    jdbc.sql("UPDATE escalation.next_rung SET done_at = ? WHERE programme = ? AND item = ?")
        .params(Timestamp.from(at), item.programme(), item.item())
        .update();
  }

  /** Reads when each rises that is there. */
  Map<NextRung, Instant> all() {
    var all = new HashMap<NextRung, Instant>();
    jdbc.sql("SELECT programme, item, at FROM escalation.next_rung")
        .query(
            (RowCallbackHandler)
                row ->
                    all.put(
                        new NextRung(row.getString("programme"), row.getString("item")),
                        row.getTimestamp("at").toInstant()));
    return all;
  }

  /** Has an item rise when it is due; not at all if nothing is. */
  void replace(NextRung item, Optional<Escalation> due) {
    jdbc.sql("DELETE FROM escalation.next_rung WHERE programme = ? AND item = ?")
        .params(item.programme(), item.item())
        .update();
    due.ifPresent(
        next ->
            jdbc.sql("INSERT INTO escalation.next_rung (programme, item, at) VALUES (?, ?, ?)")
                .params(item.programme(), item.item(), Timestamp.from(next.at()))
                .update());
  }

  /** The items that something happened to in part of the history, each with the last position. */
  Map<NextRung, Long> changed(long after, long upTo) {
    var changed = new HashMap<NextRung, Long>();
    jdbc.sql(
            """
            SELECT programme, split_part(stream, '/', 2) AS item, max(position) AS last
              FROM query.chronicle
             WHERE position > ? AND position <= ?
               AND (stream LIKE 'problem:%' OR stream LIKE 'decision:%'
                 OR stream LIKE 'instruction:%')
             GROUP BY 1, 2
            """)
        .params(after, upTo)
        .query(
            (RowCallbackHandler)
                row ->
                    changed.put(
                        new NextRung(row.getString("programme"), row.getString("item")),
                        row.getLong("last")));
    return changed;
  }
}
