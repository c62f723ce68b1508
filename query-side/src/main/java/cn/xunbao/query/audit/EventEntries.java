package cn.xunbao.query.audit;

import cn.xunbao.events.EventTypes;
import cn.xunbao.events.question.QuestionAnswered;
import cn.xunbao.events.reminder.UnitReminded;
import cn.xunbao.query.audit.AuditScope.TaskRef;
import cn.xunbao.query.chronicle.EventLookup;
import cn.xunbao.query.trace.Actor;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads entries out of the chronicle. */
final class EventEntries {

  private static final String REMINDER = EventTypes.typeOf(UnitReminded.class).value();
  private static final String ANSWER = EventTypes.typeOf(QuestionAnswered.class).value();

  private final JdbcClient jdbc;

  EventEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The next events.
   *
   * @param after position after which they stand
   * @param upTo last position that counts
   */
  List<AuditEntry> page(AuditFilter filter, AuditScope scope, long after, long upTo, int limit) {
    var where =
        new Conditions()
            .and("position > ? AND position <= ?", after, upTo)
            .andIf(filter.programme(), "programme = ?")
            .andIf(filter.task(), "task = ?")
            .andIfTwice(filter.unit(), "unit = ? OR actor_unit = ?")
            .andIfTwice(filter.actor(), "client = ? OR actor_name = ?")
            .andIf(filter.type(), "type = ?")
            .andIf(filter.period(), "period = ?")
            // What is known was recorded before, and there is an index on that.
            .andIfTwice(filter.from(), "recorded_at >= ? AND known_at >= ?")
            .andIf(filter.to(), "recorded_at <= ?");
    restrict(where, scope);
    return jdbc
        .sql(
            """
            SELECT %s
              FROM query.chronicle
             WHERE %s
             ORDER BY position
             LIMIT ?
            """
                .formatted(EventLookup.COLUMNS, where.sql()))
        .params(where.parametersAnd(limit))
        .query(EventLookup.rows())
        .list()
        .stream()
        .map(EventEntries::entry)
        .toList();
  }

  private static void restrict(Conditions where, AuditScope scope) {
    switch (scope) {
      case AuditScope.Overseer overseer -> where.andIf(overseer.programme(), "programme = ?");
      case AuditScope.OwnTasks own ->
          where.and(
              """
              (programme, task) IN (SELECT * FROM unnest(?::text[], ?::text[]))
                  AND (type <> ? OR unit = ?)
              OR type = ? AND unit = ? AND programme = ANY (?)
              """,
              texts(own.tasks().stream().map(TaskRef::programme)),
              texts(own.tasks().stream().map(TaskRef::task)),
              ANSWER,
              own.unit(),
              REMINDER,
              own.unit(),
              texts(own.programmes().stream()));
    }
  }

  private static Object texts(Stream<String> texts) {
    return texts.toArray(String[]::new);
  }

  private static AuditEntry entry(EventLookup.Row row) {
    var metadata = row.metadata();
    var subject = row.subject();
    return new AuditEntry(
        row.type(),
        metadata.recordedAt(),
        row.knownAt(),
        row.position(),
        row.ref().eventId(),
        row.ref().stream(),
        subject.programme(),
        subject.task(),
        subject.unit(),
        subject.period(),
        Actor.of(metadata),
        metadata.address(),
        null,
        null,
        null,
        null,
        metadata.correlationId(),
        null);
  }
}
