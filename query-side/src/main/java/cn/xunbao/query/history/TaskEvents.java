package cn.xunbao.query.history;

import cn.xunbao.events.EventTypes;
import cn.xunbao.events.question.QuestionAnswered;
import cn.xunbao.query.chronicle.EventLookup;
import cn.xunbao.query.chronicle.RecordedEvent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the events about a task. */
final class TaskEvents {

  private static final String ANSWER = EventTypes.typeOf(QuestionAnswered.class).value();

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
   * @param reader code of the unit that reads, which doesn't see what others were asked about their
   *     reports; null: an office
   * @param limit how many at most, those before not counted
   * @return in the order of their positions
   */
  List<RecordedEvent> page(
      String programme,
      String task,
      List<Long> reminders,
      long after,
      long upTo,
      @Nullable String reader,
      int limit) {
    var rows =
        jdbc.sql(
                """
                WITH page AS (
                    SELECT %1$s FROM query.chronicle
                     WHERE (programme = ? AND task = ? OR position = ANY (?))
                       AND position > ? AND position <= ?
                       AND (CAST(? AS text) IS NULL OR type <> ? OR unit = ?)
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
            .params(
                Arrays.asList(
                    programme,
                    task,
                    reminders.toArray(Long[]::new),
                    after,
                    upTo,
                    reader,
                    ANSWER,
                    reader,
                    limit))
            .query(EventLookup.rows())
            .list();
    return lookup.events(rows);
  }
}
