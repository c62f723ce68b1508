package cn.xunbao.query.fact;

import cn.xunbao.query.fact.FactDifference.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares two generations row by row, in the database, so that only what differs is fetched. The
 * live one goes on meanwhile: what came after the position is left out, unless it can't have come
 * yet.
 */
public final class FactComparison {

  private static final int PAGE = 500;

  private static final String SQL =
      """
      SELECT programme, kind, key, from_pos, l.to_pos AS live_to, l.body AS live_body,
             r.to_pos AS replayed_to, r.body AS replayed_body
        FROM (SELECT programme, kind, key, from_pos, body,
                     CASE WHEN to_pos > :position AND to_pos <= head THEN :open ELSE to_pos END
                         AS to_pos
                FROM query.fact_%1$d, (SELECT position AS head FROM query.head) AS chronicle
               WHERE from_pos <= :position OR from_pos > head) AS l
        FULL JOIN (SELECT programme, kind, key, from_pos, to_pos, body FROM query.fact_%2$d) AS r
             USING (programme, kind, key, from_pos)
       WHERE (l.to_pos = r.to_pos AND l.body = r.body) IS NOT TRUE
       ORDER BY from_pos, programme, kind, key
      """;

  private final JdbcClient jdbc;

  FactComparison(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Tells what differs, in the order of positions. Runs in a transaction, or it takes memory for
   * all.
   *
   * @param replayed a generation that holds exactly the facts up to {@code position}
   */
  public void compare(
      long live, long replayed, long position, Consumer<FactDifference> differences) {
    jdbc.sql(SQL.formatted(live, replayed))
        .param("position", position)
        .param("open", FactRow.OPEN)
        .withFetchSize(PAGE)
        .query((RowCallbackHandler) row -> differences.accept(difference(row)));
  }

  private static FactDifference difference(ResultSet row) throws SQLException {
    return new FactDifference(
        new FactPlace(row.getString("programme"), row.getString("kind"), row.getString("key")),
        row.getLong("from_pos"),
        value(row.getLong("live_to"), row.getString("live_body")),
        value(row.getLong("replayed_to"), row.getString("replayed_body")));
  }

  private static @Nullable Value value(long to, @Nullable String body) {
    return body == null ? null : new Value(to == FactRow.OPEN ? null : to, body);
  }
}
