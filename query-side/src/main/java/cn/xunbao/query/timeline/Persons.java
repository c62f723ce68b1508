package cn.xunbao.query.timeline;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.query.at.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds who acts through a client. */
final class Persons {

  private final JdbcClient jdbc;

  Persons(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The person by whose name a client acted last.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if it hasn't acted by then
   */
  Person of(String client, Moment moment) {
    return jdbc.sql(
            """
            SELECT actor_name FROM query.chronicle
             WHERE client = ? AND position <= ?
             ORDER BY position DESC
             LIMIT 1
            """)
        .params(client, moment.position())
        .query(String.class)
        .optional()
        .map(name -> new Person(name, client))
        .orElseThrow(() -> Rejections.notFound("所查时点没有账号“%s”的记录".formatted(client)));
  }
}
