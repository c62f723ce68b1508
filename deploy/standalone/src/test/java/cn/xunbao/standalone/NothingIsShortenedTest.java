package cn.xunbao.standalone;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.standalone.database.DataFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * History, chronicle and journal can't be deleted or shortened through the software: no call does,
 * and no role of the application could.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingIsShortenedTest {

  /**
   * What is derived can be derived again, and the live generation can't be dropped. A webhook is a
   * setting; that it was removed is an event in its stream.
   */
  private static final Set<String> MAY_DELETE =
      new TreeSet<>(Set.of("/api/v1/replays/{id}/generation", "/api/v1/webhooks/{name}"));

  /**
   * What the application's roles may change or delete, each with the reason; all that isn't here is
   * inserted and read, no more.
   */
  private static final Map<String, Set<String>> CHANGEABLE =
      Map.ofEntries(
          // How far the chronicle has come: one row, which only grows.
          Map.entry("query.head", Set.of("UPDATE")),
          // A fact is closed (to_pos) by the event that replaces it; it can be derived again.
          Map.entry("query.fact", Set.of("UPDATE")),
          Map.entry("query.fact_1", Set.of("UPDATE")),
          // How far a generation of facts has come, and which one is live.
          Map.entry("query.generation", Set.of("UPDATE")),
          Map.entry("query.live_generation", Set.of("UPDATE")),
          // How a replay stands, and whose turn it is; who asked for it is a record.
          Map.entry("replay.run", Set.of("UPDATE")),
          Map.entry("replay.turn", Set.of("UPDATE")),
          // Where Axon's processors stand.
          Map.entry("query.token", Set.of("UPDATE", "DELETE")),
          // Derived from the chronicle, filled again when emptied.
          Map.entry("timer.timer", Set.of("UPDATE", "DELETE")),
          Map.entry("timer.planned", Set.of("UPDATE")),
          Map.entry("escalation.next_rung", Set.of("UPDATE", "DELETE")),
          Map.entry("escalation.planned", Set.of("UPDATE")),
          // What is sent to others, derived from events; a delivery's state.
          Map.entry("webhook.endpoint", Set.of("UPDATE")),
          Map.entry("webhook.delivery", Set.of("UPDATE")),
          // Up to when the journal has been shown: one row, which only grows.
          Map.entry("journal.shown", Set.of("UPDATE")),
          // Answers to repeated requests, of use for a day.
          Map.entry("idempotency.kept_answer", Set.of("UPDATE", "DELETE")));

  private static final List<String> RECORDS =
      List.of(
          "command.event",
          "query.chronicle",
          "journal.entry",
          "journal.root",
          "issuer.client",
          "simulation.clock_move",
          "attachment.content",
          "evidence.node",
          "evidence.checkpoint",
          "replay.replay",
          "replay.act",
          "replay.difference");

  private static final String ROLES =
      """
      SELECT rolname FROM pg_roles
       WHERE NOT rolsuper AND rolname NOT LIKE 'pg\\_%'
         AND rolname NOT IN (SELECT tableowner FROM pg_tables
                              WHERE schemaname NOT IN ('pg_catalog', 'information_schema'))
      """;

  @TempDir private static Path data;
  private RunningServer server;
  private Api admin;

  @BeforeAll
  void start() {
    server =
        RunningServer.open(
            DataFolder.open(data.resolve("x")),
            new ServerSettings(0, null, null, null, false),
            Map.of());
    admin = Api.admin(server.base(), data.resolve("x"));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void noCallDeletesAndWhatIsOnlyReadCannotBeReplaced() {
    var calls = calls();
    assertThat(calls).hasSizeGreaterThan(100);
    assertThat(calls.entrySet().stream().filter(call -> call.getValue().contains("DELETE")))
        .extracting(Map.Entry::getKey)
        .containsExactlyElementsOf(MAY_DELETE);
    calls.forEach(
        (path, methods) -> {
          var example = path.replaceAll("\\{\\w+}", "1");
          for (var method : List.of("DELETE", "PATCH", "PUT")) {
            if (!methods.contains(method)) {
              var answer = admin.call(method, example, "{}");
              assertThat(answer.status()).as(method + " " + path + " " + answer).isEqualTo(405);
            }
          }
        });
  }

  @Test
  void rolesOfTheApplicationChangeOnlyWhatIsListedHere() throws Exception {
    try (var owner = owner()) {
      var roles = texts(owner, ROLES);
      assertThat(roles).contains("xunbao_app", "xunbao_command", "xunbao_query", "xunbao_webhook");
      var found =
          roles.stream()
              .flatMap(role -> rights(owner, role).stream())
              .collect(
                  groupingBy(Right::table, mapping(Right::privilege, toCollection(TreeSet::new))));
      assertThat(found).isEqualTo(CHANGEABLE);
    }
  }

  @Test
  void rolesOfTheApplicationAreNoOwners() throws Exception {
    try (var owner = owner()) {
      for (var role : texts(owner, ROLES)) {
        assertThat(
                texts(
                    owner,
                    "SELECT DISTINCT tableowner FROM pg_tables"
                        + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')"
                        + " AND pg_has_role('%s', tableowner, 'MEMBER')".formatted(role)))
            .as(role)
            .isEmpty();
      }
    }
  }

  @Test
  void aTriggerRefusesChangesOfRecordsToTheOwnerToo() throws Exception {
    try (var owner = owner()) {
      assertThat(
              texts(
                  owner,
                  """
                  SELECT tgrelid::regclass::text FROM pg_trigger
                   WHERE tgname = 'append_only' AND tgenabled = 'O'
                     -- before, for the statement: UPDATE 16, DELETE 8, TRUNCATE 32
                     AND tgtype = 2 + 8 + 16 + 32
                  """))
          .containsAll(RECORDS);
    }
  }

  /** Methods by path. */
  private Map<String, Set<String>> calls() {
    var calls = new TreeMap<String, Set<String>>();
    server
        .application()
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .forEach(
            mapping -> {
              for (var path : mapping.getPatternValues()) {
                if (path.startsWith("/api/")) {
                  var methods = calls.computeIfAbsent(path, p -> new TreeSet<>());
                  mapping.getMethodsCondition().getMethods().forEach(m -> methods.add(m.name()));
                }
              }
            });
    return calls;
  }

  private static List<Right> rights(Connection owner, String role) {
    try {
      var rights = new ArrayList<Right>();
      for (var privilege : List.of("UPDATE", "DELETE", "TRUNCATE")) {
        var held = privilege.equals("UPDATE") ? "has_any_column_privilege" : "has_table_privilege";
        var sql =
            """
            SELECT schemaname || '.' || tablename FROM pg_tables
             WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
               AND %s('%s', format('%%I.%%I', schemaname, tablename), '%s')
            """
                .formatted(held, role, privilege);
        texts(owner, sql).forEach(table -> rights.add(new Right(table, privilege)));
      }
      return rights;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> texts(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var texts = new ArrayList<String>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  private Connection owner() throws Exception {
    var environment = server.application().getEnvironment();
    return DriverManager.getConnection(
        environment.getRequiredProperty("spring.datasource.url"),
        environment.getRequiredProperty("xunbao.migration.user"),
        environment.getRequiredProperty("xunbao.migration.password"));
  }

  private record Right(String table, String privilege) {}
}
