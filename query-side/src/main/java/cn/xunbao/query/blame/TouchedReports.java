package cn.xunbao.query.blame;

import cn.xunbao.events.report.ReportId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the reports with which something happened. */
final class TouchedReports {

  private final JdbcClient jdbc;

  TouchedReports(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Reports on some tasks with which something happened after one position and up to another one,
   * by period, task and unit.
   *
   * @param period code of the period that they are for; null: any
   */
  List<ReportId> between(
      String programme, Collection<String> tasks, @Nullable String period, long after, long upTo) {
    return jdbc
        .sql(
            """
            SELECT DISTINCT period, task, unit FROM query.chronicle
             WHERE programme = ? AND task = ANY (?) AND starts_with(stream, 'report:')
               AND position > ? AND position <= ?
             ORDER BY period, task, unit
            """)
        .params(programme, tasks.toArray(String[]::new), after, upTo)
        .query(
            (row, n) ->
                new ReportId(
                    programme,
                    row.getString("task"),
                    row.getString("unit"),
                    row.getString("period")))
        .list()
        .stream()
        .filter(report -> period == null || period.equals(report.period()))
        .toList();
  }
}
