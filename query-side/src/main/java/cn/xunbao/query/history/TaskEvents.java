package cn.xunbao.query.history;

import cn.xunbao.query.chronicle.EventLookup;
import cn.xunbao.query.chronicle.RecordedEvent;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the events about a task. */
final class TaskEvents {

  private final JdbcClient jdbc;
  private final EventLookup lookup;

  TaskEvents(JdbcClient jdbc, EventLookup lookup) {
    this.jdbc = jdbc;
    this.lookup = lookup;
  }

  /**
   * The next events about a task, and for each stream among them all events before, which tell what
   * they changed.
   *
   * @param after position after which they stand
   * @param upTo last position that counts
   * @param reminders positions of reminders about the task, which is one of several to them
   * @param limit how many at most, those before not counted
   * @return in the order of their positions
   */
  List<RecordedEvent> page(
      String programme, String task, List<Long> reminders, long after, long upTo, int limit) {
    var rows =
        jdbc.sql(
                """
                WITH page AS (
                    SELECT %1$s FROM query.chronicle
                     WHERE (programme = ? AND task = ? OR position = ANY (?))
                       AND position > ? AND position <= ?
                     ORDER BY position
                     LIMIT ?)
                SELECT %1$s FROM page
                UNION
                SELECT %1$s FROM query.chronicle
                 WHERE stream IN (SELECT stream FROM page WHERE task IS NOT NULL)
                   AND position <= (SELECT max(position) FROM page)
                 ORDER BY position
                """
                    .formatted(EventLookup.COLUMNS))
            .params(programme, task, reminders.toArray(Long[]::new), after, upTo, limit)
            .query(EventLookup.rows())
            .list();
    return lookup.events(rows);
  }
}
