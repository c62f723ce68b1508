package cn.xunbao.query.audit;

import cn.xunbao.events.EventJson;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.storage.MigrationProperties;
import cn.xunbao.storage.SchemaMigration;
import cn.xunbao.storage.SchemaMigrations;
import cn.xunbao.storage.TestDatabase;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with a chronicle and a journal to write into. */
final class AuditRows {

  private final TestDatabase database = TestDatabase.create();
  private volatile long position;

  AuditRows() {
    try {
      new SchemaMigrations(
              database.url(),
              new MigrationProperties(database.owner(), database.password()),
              database.application(),
              List.of(
                  new SchemaMigration("journal", "classpath:db/migration/journal"),
                  new SchemaMigration("query", "classpath:db/migration/query")))
          .afterPropertiesSet();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  DataSource dataSource() {
    return dataSource(database.application());
  }

  /** As whoever owns the database. */
  JdbcClient owner() {
    return JdbcClient.create(dataSource(database.owner()));
  }

  private DataSource dataSource(String user) {
    var source = new PGSimpleDataSource();
    source.setUrl(database.url());
    source.setUser(user);
    source.setPassword(database.password());
    return source;
  }

  JdbcClient jdbc() {
    return JdbcClient.create(dataSource());
  }

  /** The newest position. */
  long position() {
    return position;
  }

  /** An event that became known when it was recorded, alone in its stream; answers its position. */
  long event(Event event) {
    return event(event, "stream-" + (position + 1), 0);
  }

  /** The same at a place of a stream. */
  long event(Event event, String stream, long sequence) {
    var next = position + 1;
    var metadata =
        new EventMetadata(
            event.client(),
            event.name(),
            null,
            List.of("reporter"),
            event.actorUnit(),
            "::1",
            "request-" + next,
            null,
            event.at());
    jdbc()
        .sql(
            """
            INSERT INTO query.chronicle (position, event_id, stream, sequence, type, revision,
                recorded_at, known_at, metadata, payload_hash, leaf_hash,
                programme, task, unit, period, client, actor_name, actor_unit, correlation,
                campaign)
            VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?, '', '', ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(next)
        .param("e" + next)
        .param(stream)
        .param(sequence)
        .param(event.type())
        .param(Timestamp.from(event.at()))
        .param(Timestamp.from(event.at()))
        .param(EventJson.mapper().writeValueAsString(metadata))
        .param(event.programme())
        .param(event.task())
        .param(event.unit())
        .param(event.period())
        .param(event.client())
        .param(event.name())
        .param(event.actorUnit())
        .param(metadata.correlationId())
        .param(event.campaign())
        .update();
    position = next;
    return next;
  }

  /** A line of the journal; answers its number. */
  long entry(Entry entry) {
    return insert(jdbc(), entry);
  }

  static long insert(JdbcClient jdbc, Entry entry) {
    return jdbc.sql(
            """
            INSERT INTO journal.entry (kind, at, client, name, post, roles, unit, address, method,
                target, status, problem_type, correlation_id, repeats, letter, body)
            VALUES (?, ?, ?, ?, NULL, ?, ?, '::1', 'GET', ?, 403, ?, 'request', ?, ?, ?)
            RETURNING id
            """)
        .param(entry.kind())
        .param(Timestamp.from(entry.at()))
        .param(entry.client())
        .param(entry.client() + "名")
        .param(new String[] {entry.role()})
        .param(entry.unit())
        .param(entry.target())
        .param(entry.kind().equals("refused") ? "urn:xunbao:problem:forbidden" : null)
        .param(entry.repeats())
        .param(entry.body() == null ? null : "函〔1〕号")
        .param(entry.body())
        .query(Long.class)
        .single();
  }

  /** What is told of an event. */
  record Event(
      String type,
      Instant at,
      @Nullable String programme,
      @Nullable String task,
      @Nullable String unit,
      @Nullable String period,
      String client,
      String name,
      @Nullable String actorUnit,
      @Nullable Integer campaign) {

    Event(
        String type,
        Instant at,
        @Nullable String programme,
        @Nullable String task,
        @Nullable String unit,
        @Nullable String period,
        String client,
        String name,
        @Nullable String actorUnit) {
      this(type, at, programme, task, unit, period, client, name, actorUnit, null);
    }

    static Event ofCampaign(Instant at, String programme, int campaign) {
      return new Event(
          "consolidation.submitted",
          at,
          programme,
          null,
          null,
          "2023-04-X1",
          "c-force",
          "王五",
          null,
          campaign);
    }

    static Event report(Instant at, String programme, String task, String unit) {
      return new Event(
          "report.submitted", at, programme, task, unit, "2023-04-X1", "c-" + unit, "张三", unit);
    }
  }

  /** What is told of a line of the journal. */
  record Entry(
      String kind,
      Instant at,
      String client,
      String role,
      @Nullable String unit,
      String target,
      int repeats,
      @Nullable String body) {

    Entry(
        String kind,
        Instant at,
        String client,
        String role,
        @Nullable String unit,
        String target,
        int repeats) {
      this(kind, at, client, role, unit, target, repeats, null);
    }

    static Entry readFor(String body, Instant at, String client) {
      return new Entry("read", at, client, "auditor", null, "/api/v1/audit/entries", 1, body);
    }

    static Entry refused(Instant at, String client, @Nullable String unit, String target) {
      return new Entry("refused", at, client, "reporter", unit, target, 1);
    }

    static Entry read(Instant at, String client, String role, @Nullable String unit) {
      return new Entry("read", at, client, role, unit, "/api/v1/audit/entries", 1);
    }
  }
}
