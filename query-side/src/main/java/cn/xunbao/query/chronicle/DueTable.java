package cn.xunbao.query.chronicle;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table of what falls due at instants ({@code at}, {@code put_off}, {@code done_at}), and of up
 * to where the chronicle it is planned ({@code planned}, one row). What falls due is its owner's
 * matter.
 */
public final class DueTable {

  /** Holds of a row that is open and due by an instant, which is given twice. */
  public static final String IS_DUE =
      "done_at IS NULL AND at <= ? AND (put_off IS NULL OR put_off <= ?)";

  /** When a row falls due. */
  public static final String DUE_AT = "greatest(at, put_off)";

  private final JdbcClient jdbc;
  private final String table;
  private final String planned;

  /**
   * A table in a schema of its own.
   *
   * @param schema name of the schema
   * @param table name of the table in it
   */
  public DueTable(JdbcClient jdbc, String schema, String table) {
    this.jdbc = jdbc;
    this.table = schema + "." + table;
    this.planned = schema + ".planned";
  }

  /** Plans what follows from a part of the history. */
  @FunctionalInterface
  public interface Planning {

    /** Plans what follows from the events after a position, none beyond another. */
    void plan(long after, long upTo);
  }

  /** Whether something is due by an instant, or the table is behind the chronicle: one look. */
  public boolean hasWork(Instant by) {
    return jdbc.sql(
            """
            SELECT planned.position < head.position OR EXISTS (SELECT FROM %s WHERE %s)
              FROM %s, query.head
            """
                .formatted(table, IS_DUE, planned))
        .params(Timestamp.from(by), Timestamp.from(by))
        .query(Boolean.class)
        .single();
  }

  /** When the first that is open falls due, if that is by an instant. */
  public Optional<Instant> first(Instant by) {
    return jdbc.sql(
            "SELECT %s FROM %s WHERE %s ORDER BY 1 LIMIT 1".formatted(DUE_AT, table, IS_DUE))
        .params(Timestamp.from(by), Timestamp.from(by))
        .query((row, n) -> row.getTimestamp(1).toInstant())
        .optional();
  }

  /**
   * Brings the table up to the chronicle, where it stays until the transaction ends: there must be
   * one.
   *
   * @return the position up to which it is planned now
   */
  public long plan(Planning planning) {
    var before =
        jdbc.sql("SELECT position FROM %s FOR UPDATE".formatted(planned))
            .query(Long.class)
            .single();
    var newest = jdbc.sql("SELECT position FROM query.head").query(Long.class).single();
    if (newest > before) {
      planning.plan(before, newest);
      jdbc.sql("UPDATE %s SET position = ?".formatted(planned)).param(newest).update();
    }
    return newest;
  }
}
