package cn.xunbao.query.audit;

import cn.xunbao.edge.journal.JournalKind;
import cn.xunbao.edge.security.Role;
import cn.xunbao.query.audit.AuditScope.AuditorReads;
import cn.xunbao.query.audit.JournalReach.Reach;
import cn.xunbao.query.trace.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads entries out of the access journal. */
final class JournalEntries {

  private static final String BY_AUDITOR =
      "kind = '%s' AND '%s' = ANY (roles)".formatted(JournalKind.READ.code(), Role.AUDITOR.code());

  private final JdbcClient jdbc;

  JournalEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The next entries with the number of each. */
  List<Numbered> page(
      AuditFilter filter, AuditScope scope, JournalPlace after, Reach reach, int limit) {
    var where =
        new Conditions()
            .and("(known_at, id) > (?, ?)", after.knownAt(), after.id())
            .and("known_at <= ? AND id <= ?", reach.until(), reach.lastId())
            .andIf(RequestPath.escaped(filter.programme()), RequestPath.OF_PROGRAMME)
            .andIf(RequestPath.escaped(filter.task()), RequestPath.OF_TASK)
            .andIfTwice(RequestPath.escaped(filter.period()), RequestPath.OF_PERIOD)
            .andIf(filter.unit(), "unit = ?")
            .andIfTwice(filter.actor(), "client = ? OR name = ?")
            .andIf(filter.type(), "kind = ?")
            // What is known was made before, and there is an index on that.
            .andIfTwice(filter.from(), "at >= ? AND known_at >= ?")
            .andIf(filter.to(), "at <= ?");
    restrict(where, scope);
    return jdbc.sql(
            """
            SELECT id, kind, at, known_at, client, name, post, roles, unit, address, method, target,
                   status, problem_type, correlation_id, repeats
              FROM journal.entry
             WHERE %s
             ORDER BY known_at, id
             LIMIT ?
            """
                .formatted(where.sql()))
        .params(where.parametersAnd(limit))
        .query((row, n) -> new Numbered(row.getLong("id"), entry(row)))
        .list();
  }

  private static void restrict(Conditions where, AuditScope scope) {
    switch (scope) {
      case AuditScope.Overseer overseer -> {
        where.andIf(RequestPath.escaped(overseer.programme()), RequestPath.OF_PROGRAMME);
        restrict(where, overseer.auditorReads());
      }
      case AuditScope.OwnTasks own ->
          where.and("kind = ? AND unit = ?", JournalKind.REFUSED.code(), own.unit());
    }
  }

  private static void restrict(Conditions where, AuditorReads reads) {
    switch (reads) {
      case AuditorReads.Sealed none -> where.and("NOT (" + BY_AUDITOR + ")");
      case AuditorReads.OfUnit body ->
          where.and("NOT (" + BY_AUDITOR + ") OR unit = ?", body.unit());
      case AuditorReads.OfClient body ->
          where.and("NOT (" + BY_AUDITOR + ") OR unit IS NULL AND client = ?", body.client());
    }
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    var target = row.getString("target");
    var path = RequestPath.of(target);
    return new AuditEntry(
        row.getString("kind"),
        row.getTimestamp("at").toInstant(),
        row.getTimestamp("known_at").toInstant(),
        null,
        null,
        null,
        path.programme(),
        path.task(),
        null,
        path.period(),
        new Actor(
            row.getString("client"),
            row.getString("name"),
            row.getString("post"),
            row.getString("unit"),
            List.of((String[]) row.getArray("roles").getArray())),
        row.getString("address"),
        row.getString("method"),
        target,
        row.getInt("status"),
        row.getString("problem_type"),
        row.getString("correlation_id"),
        row.getInt("repeats"));
  }

  /**
   * An entry with its number.
   *
   * @param id its number
   * @param entry what it says
   */
  record Numbered(long id, AuditEntry entry) {

    JournalPlace place() {
      return new JournalPlace(entry.knownAt(), id);
    }
  }
}
