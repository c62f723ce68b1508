package cn.xunbao.edge.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.edge.clock.SystemBusinessClock;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.storage.MigrationProperties;
import cn.xunbao.storage.SchemaMigration;
import cn.xunbao.storage.SchemaMigrations;
import cn.xunbao.storage.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;

class JdbcAccessJournalTest {

  private static final Instant START = Instant.parse("2023-03-23T00:00:00.125Z");

  private static final TestDatabase DATABASE = migrated();
  private static final DataSource APPLICATION = dataSource(DATABASE.application());

  private final SettableTime realTime = new SettableTime();
  private final JdbcAccessJournal journal = new JdbcAccessJournal(APPLICATION, realTime);
  private final long lastBefore =
      jdbc().sql("SELECT coalesce(max(id), 0) FROM journal.entry").query(Long.class).single();

  /** Real time as a test wants it. */
  private static final class SettableTime implements InstantSource {

    private Instant now = START;

    @Override
    public Instant instant() {
      return now;
    }

    void pass(Duration time) {
      now = now.plus(time);
    }
  }

  private static TestDatabase migrated() {
    var database = TestDatabase.create();
    try {
      new SchemaMigrations(
              database.url(),
              new MigrationProperties(database.owner(), database.password()),
              database.application(),
              List.of(new SchemaMigration("journal", "classpath:db/migration/journal")))
          .afterPropertiesSet();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return database;
  }

  @Test
  void an_entry_is_written_at_once_with_all_that_it_says() {
    journal.record(
        new JournalEntry(
            JournalKind.REFUSED,
            START,
            "c-1",
            "张三",
            "科长",
            List.of("reporter", "unit-head"),
            "433101-027",
            "::1",
            "POST",
            "/api/v1/x?y",
            403,
            "urn:x",
            "id-1",
            1,
            new LetterNote("吉审调〔2023〕3号", "市审计局"),
            "ab12"));

    assertThat(
            jdbc()
                .sql(
                    """
                    SELECT kind, at = :at AS same_instant, client, name, post,
                           roles = '{reporter,unit-head}' AS same_roles, unit,
                           address, method, target, status, problem_type, correlation_id, repeats,
                           letter, body, answer_sha256
                    FROM journal.entry WHERE id > :start
                    """)
                .param("at", START.atOffset(ZoneOffset.UTC))
                .param("start", lastBefore)
                .query()
                .singleRow()
                .values())
        .containsExactly(
            "refused",
            true,
            "c-1",
            "张三",
            "科长",
            true,
            "433101-027",
            "::1",
            "POST",
            "/api/v1/x?y",
            403,
            "urn:x",
            "id-1",
            1,
            "吉审调〔2023〕3号",
            "市审计局",
            "ab12");
  }

  @Test
  void repeats_within_a_minute_become_one_further_row_when_it_is_over() {
    journal.record(refused("c-1", "/a?n=1"));
    journal.record(refused("c-1", "/a?n=2"));
    realTime.pass(Duration.ofSeconds(59));
    journal.record(refused("c-1", "/a?n=3"));
    journal.sweep();
    assertThat(rows()).containsExactly("/a?n=1 x1");

    realTime.pass(Duration.ofSeconds(1));
    journal.sweep();
    assertThat(rows()).containsExactly("/a?n=1 x1", "/a?n=3 x2");

    journal.sweep();
    journal.record(refused("c-1", "/a?n=4"));
    assertThat(rows()).containsExactly("/a?n=1 x1", "/a?n=3 x2", "/a?n=4 x1");
  }

  @Test
  void an_entry_after_the_minute_is_a_first_one_even_before_the_sweep() {
    journal.record(refused("c-1", "/late"));
    journal.record(refused("c-1", "/late"));
    realTime.pass(Duration.ofSeconds(60));
    journal.record(refused("c-1", "/late"));

    assertThat(rows()).containsExactly("/late x1", "/late x1", "/late x1");
  }

  @Test
  void entries_that_differ_are_not_counted_together() {
    journal.record(refused("c-1", "/a"));
    journal.record(refused("c-2", "/a"));
    journal.record(refused("c-1", "/b"));
    journal.record(read("/a?unit=1"));
    journal.record(read("/a?unit=2"));

    assertThat(rows()).hasSize(5);
  }

  @Test
  void a_stop_writes_what_was_only_counted() {
    journal.record(refused("c-1", "/a"));
    journal.record(refused("c-1", "/a"));
    journal.close();
    journal.close();

    assertThat(rows()).containsExactly("/a x1", "/a x1");
  }

  @Test
  void a_thousand_repeats_are_written_without_waiting() {
    for (int i = 0; i <= RepeatWindow.MAX_REPEATS; i++) {
      journal.record(refused("c-1", "/a"));
    }

    assertThat(rows()).containsExactly("/a x1", "/a x1000");
  }

  @Test
  void in_a_flood_of_different_refusals_further_ones_are_counted_together() {
    var journalOfTwo = new JdbcAccessJournal(APPLICATION, realTime, 2);
    journalOfTwo.record(refused("c-1", "/a"));
    journalOfTwo.record(refused("c-2", "/b"));
    journalOfTwo.record(refused("c-3", "/c"));
    journalOfTwo.record(refused("c-4", "/d"));
    journalOfTwo.record(refused("c-5", "/e"));
    journalOfTwo.record(refused("c-1", "/a"));
    journalOfTwo.record(read("/z"));
    assertThat(rows()).containsExactly("/a x1", "/b x1", "* x1", "/z x1");

    journalOfTwo.close();
    assertThat(rows()).hasSize(6).contains("/a x1", "* x2");
  }

  @Test
  void the_rollback_of_a_refused_command_leaves_the_journal_alone() {
    new TransactionTemplate(new JdbcTransactionManager(APPLICATION))
        .executeWithoutResult(
            status -> {
              journal.record(refused("c-1", "/a"));
              status.setRollbackOnly();
            });

    assertThat(rows()).containsExactly("/a x1");
  }

  @Test
  void an_entry_that_could_not_be_written_is_tried_again_with_the_next() {
    var unwritable = refused("c-1", "/" + "x".repeat(2000));
    assertThatThrownBy(() -> journal.record(unwritable)).isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> journal.record(unwritable)).isInstanceOf(DataAccessException.class);

    assertThat(rows()).isEmpty();
  }

  @Test
  void a_sensitive_read_that_can_not_be_noted_is_not_shown() {
    var reads = new SensitiveReads(away(), new SystemBusinessClock(realTime));
    var auditor = new Caller("c", "c", null, Set.of(Role.AUDITOR), null, null, null, "::1", "id");

    assertThatThrownBy(() -> reads.note(auditor, new MockHttpServletRequest("GET", "/audit")))
        .isInstanceOfSatisfying(
            RejectedException.class, e -> assertThat(e.rejection().status()).isEqualTo(503));
  }

  @Test
  void a_refusal_stands_even_if_it_can_not_be_noted() {
    var clock = new SystemBusinessClock(realTime);
    var request = new MockHttpServletRequest("GET", "/x");

    new RefusalJournal(away(), clock).refused(request, Rejections.notFound("无").rejection());
    new FailedLogins(away(), clock).note(request, "c", 401);
  }

  @Test
  void a_failed_login_is_noted_with_whom_the_caller_claimed_to_be() {
    var request = new MockHttpServletRequest("POST", "/oauth2/token");
    request.setQueryString("client_secret=s3cret&grant_type=client_credentials");
    new FailedLogins(journal, new SystemBusinessClock(realTime)).note(request, "somebody\0", 401);

    assertThat(
            jdbc()
                .sql("SELECT kind, client, target FROM journal.entry WHERE id > ?")
                .param(lastBefore)
                .query()
                .singleRow()
                .values())
        .containsExactly(
            "login-failed",
            "somebody",
            "/oauth2/token?client_secret=***&grant_type=client_credentials");
  }

  @Test
  void an_entry_becomes_known_when_it_was_made_unless_that_instant_has_been_shown() {
    journal.record(refused("c-1", "/before"));
    jdbc()
        .sql("UPDATE journal.shown SET until = :until")
        .param("until", START.plusMillis(20).atOffset(ZoneOffset.UTC))
        .update();
    journal.record(refused("c-1", "/after"));

    assertThat(
            jdbc()
                .sql("SELECT known_at FROM journal.entry WHERE id > ? ORDER BY id")
                .param(lastBefore)
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .list())
        .containsExactly(START, START.plusMillis(21));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE journal.entry SET client = 'other'",
        "DELETE FROM journal.entry",
        "TRUNCATE journal.entry"
      })
  void nobody_changes_what_was_noted(String sql) {
    journal.record(refused("c-1", "/a"));

    for (var role : List.of(DATABASE.application(), DATABASE.owner())) {
      assertThatThrownBy(() -> JdbcClient.create(dataSource(role)).sql(sql).update())
          .isInstanceOf(DataAccessException.class)
          .rootCause()
          .message()
          .containsAnyOf("append-only", "permission denied");
    }
  }

  private List<String> rows() {
    return jdbc()
        .sql("SELECT target || ' x' || repeats FROM journal.entry WHERE id > ? ORDER BY id")
        .param(lastBefore)
        .query(String.class)
        .list();
  }

  private static JdbcClient jdbc() {
    return JdbcClient.create(APPLICATION);
  }

  private AccessJournal away() {
    var nowhere = new PGSimpleDataSource();
    nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/nowhere");
    return new JdbcAccessJournal(nowhere, realTime);
  }

  private static DataSource dataSource(String role) {
    var source = new PGSimpleDataSource();
    source.setUrl(DATABASE.url());
    source.setUser(role);
    source.setPassword(DATABASE.password());
    return source;
  }

  private static JournalEntry refused(String client, String target) {
    return new JournalEntry(
        JournalKind.REFUSED,
        START,
        client,
        client,
        null,
        List.of(),
        null,
        "::1",
        "GET",
        target,
        403,
        "urn:x",
        "id",
        1,
        null,
        null);
  }

  private static JournalEntry read(String target) {
    return new JournalEntry(
        JournalKind.READ,
        START,
        "c-1",
        "c-1",
        null,
        List.of("auditor"),
        null,
        "::1",
        "GET",
        target,
        200,
        null,
        "id",
        1,
        null,
        null);
  }
}
