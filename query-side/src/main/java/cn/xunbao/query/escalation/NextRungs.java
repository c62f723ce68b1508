package cn.xunbao.query.escalation;

import cn.xunbao.item.Escalation;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeStates;
import cn.xunbao.query.fact.TrackedItems;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of the items that go up a rung, kept by what the chronicle has numbered. */
public class NextRungs {

  private final JdbcClient jdbc;
  private final Facts facts;
  private final ProgrammeStates programmes;
  private final TransactionTemplate transaction;

  NextRungs(
      JdbcClient jdbc, Facts facts, ProgrammeStates programmes, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.facts = facts;
    this.programmes = programmes;
    this.transaction = transaction;
  }

  /** Whether something is due by an instant, or the table is behind the chronicle: one look. */
  public boolean hasWork(Instant by) {
    return jdbc.sql(
            """
            SELECT planned.position < head.position
                OR EXISTS (SELECT FROM escalation.next_rung WHERE at <= ?)
              FROM escalation.planned, query.head
            """)
        .param(Timestamp.from(by))
        .query(Boolean.class)
        .single();
  }

  /** Brings the table up to the chronicle. */
  public void plan() {
    transaction.executeWithoutResult(
        status -> {
          var planned =
              jdbc.sql("SELECT position FROM escalation.planned FOR UPDATE")
                  .query(Long.class)
                  .single();
          var newest = jdbc.sql("SELECT position FROM query.head").query(Long.class).single();
          if (newest > planned) {
            changed(planned, newest).forEach(item -> plan(item, newest));
            jdbc.sql("UPDATE escalation.planned SET position = ?").param(newest).update();
          }
        });
  }

  /** When the first falls due, if that is by an instant. */
  public Optional<Instant> first(Instant by) {
    return jdbc.sql("SELECT at FROM escalation.next_rung WHERE at <= ? ORDER BY at LIMIT 1")
        .param(Timestamp.from(by))
        .query((row, n) -> row.getTimestamp(1).toInstant())
        .optional();
  }

  /**
   * Takes the first that is due. It is the caller's until its transaction ends; nobody waits for
   * it.
   */
  public Optional<NextRung> take(Instant by) {
    return jdbc.sql(
            """
            SELECT programme, item FROM escalation.next_rung
             WHERE at <= ?
             ORDER BY at, programme, item
             LIMIT 1
               FOR UPDATE SKIP LOCKED
            """)
        .param(Timestamp.from(by))
        .query((row, n) -> new NextRung(row.getString("programme"), row.getString("item")))
        .optional();
  }

  /** What is due of an item at a position; empty if nothing is. */
  public Optional<Escalation> due(NextRung item, long position) {
    return programmes
        .at(item.programme(), position)
        .flatMap(
            state ->
                TrackedItems.one(facts, item.programme(), item.kind(), item.item(), position)
                    .flatMap(life -> Escalation.next(life, state.rules().calendar())));
  }

  /** Puts one off. */
  public void putOff(NextRung item, Instant until) {
    jdbc.sql("UPDATE escalation.next_rung SET at = ? WHERE programme = ? AND item = ?")
        .params(Timestamp.from(until), item.programme(), item.item())
        .update();
  }

  /** Drops one: it was fired, or there is nothing to fire. */
  public void drop(NextRung item) {
    jdbc.sql("DELETE FROM escalation.next_rung WHERE programme = ? AND item = ?")
        .params(item.programme(), item.item())
        .update();
  }

  private void plan(NextRung item, long newest) {
    drop(item);
    due(item, newest)
        .ifPresent(
            next ->
                jdbc.sql(
                        """
                        INSERT INTO escalation.next_rung (programme, item, at) VALUES (?, ?, ?)
                        """)
                    .params(item.programme(), item.item(), Timestamp.from(next.at()))
                    .update());
  }

  private List<NextRung> changed(long after, long upTo) {
    return jdbc.sql(
            """
            SELECT DISTINCT programme, split_part(stream, '/', 2) AS item FROM query.chronicle
             WHERE position > ? AND position <= ?
               AND (stream LIKE 'problem:%' OR stream LIKE 'decision:%'
                 OR stream LIKE 'instruction:%')
            """)
        .params(after, upTo)
        .query((row, n) -> new NextRung(row.getString("programme"), row.getString("item")))
        .list();
  }
}
