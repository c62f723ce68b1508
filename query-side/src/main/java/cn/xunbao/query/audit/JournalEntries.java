package cn.xunbao.query.audit;

import cn.xunbao.edge.journal.JournalKind;
import cn.xunbao.edge.security.Role;
import cn.xunbao.query.audit.AuditScope.AuditorReads;
import cn.xunbao.query.audit.JournalReach.Reach;
import cn.xunbao.query.letter.LetterReach.LetterTask;
import cn.xunbao.query.trace.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
            .andIfTwice(filter.who().actor(), "client = ? OR name = ?")
            .andIf(filter.who().person(), "name = ?")
            .andIf(filter.who().client(), "client = ?")
            .and("kind = ANY (?)", (Object) filter.kinds().journalKinds().toArray(String[]::new))
            .andIf(filter.kinds().problem(), "problem_type = ?")
            // What is known was made before, and there is an index on that.
            .andIfTwice(filter.from(), "at >= ? AND known_at >= ?")
            .andIf(filter.to(), "at <= ?")
            .andIf(filter.correlation(), "correlation_id = ?");
    within(where, filter.campaign());
    restrict(where, scope);
    return jdbc.sql(
            """
            SELECT id, kind, at, known_at, client, name, post, roles, unit, address, method, target,
                   status, problem_type, correlation_id, repeats, letter, answer_sha256
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

  private static void within(Conditions where, @Nullable AuditCampaign campaign) {
    if (campaign != null) {
      where.and(
          RequestPath.OF_CAMPAIGN,
          RequestPath.escaped(campaign.tasks().stream()),
          Integer.toString(campaign.campaign()));
    }
  }

  private static void restrict(Conditions where, AuditScope scope) {
    switch (scope) {
      case AuditScope.Overseer overseer -> {
        where.andIf(RequestPath.escaped(overseer.programme()), RequestPath.OF_PROGRAMME);
        sealed(where, overseer.auditorReads());
      }
      case AuditScope.UnderLetter letter -> {
        where.and(
            "(%s) OR (%s)".formatted(RequestPath.OF_PROGRAMMES, RequestPath.OF_TASKS),
            RequestPath.escaped(letter.reach().whole().stream()),
            RequestPath.escaped(letter.reach().tasks().stream().map(LetterTask::programme)),
            RequestPath.escaped(letter.reach().tasks().stream().map(LetterTask::task)));
        sealed(where, letter.auditorReads());
      }
      case AuditScope.OwnTasks own ->
          where.and("kind = ? AND unit = ?", JournalKind.REFUSED.code(), own.unit());
    }
  }

  private static void sealed(Conditions where, AuditorReads reads) {
    switch (reads) {
      case AuditorReads.Sealed none -> where.and("NOT (" + BY_AUDITOR + ")");
      case AuditorReads.OfBody own ->
          where.and(
              "NOT (%s) OR body = ANY (?) OR body IS NULL AND %s"
                  .formatted(
                      BY_AUDITOR, own.unit() == null ? "unit IS NULL AND client = ?" : "unit = ?"),
              own.bodies().toArray(String[]::new),
              own.unit() == null ? own.client() : own.unit());
    }
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    var target = row.getString("target");
    var path = RequestPath.of(target);
    var kind = row.getString("kind");
    return new AuditEntry(
        kind,
        KindFilter.outcome(kind),
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
        row.getInt("repeats"),
        row.getString("letter"),
        row.getString("answer_sha256"));
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
