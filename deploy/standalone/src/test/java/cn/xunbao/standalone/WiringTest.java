package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.standalone.database.DataFolder;
import cn.xunbao.storage.EventSerializer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the process is really made of, and what its database really refuses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WiringTest {

  @TempDir private static Path data;
  private RunningServer server;
  private ConfigurableApplicationContext application;

  @BeforeAll
  void start() {
    server =
        RunningServer.open(
            DataFolder.open(data.resolve("x")),
            new ServerSettings(0, null, null, null, false),
            Map.of());
    application = server.application();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void eventsAndTokensAreStoredByJdbcUnderOneTransactionManager() {
    assertThat(application.getBean(EventStore.class)).isInstanceOf(EmbeddedEventStore.class);
    assertThat(application.getBean(EventStorageEngine.class))
        .isInstanceOf(JdbcEventStorageEngine.class);
    assertThat(application.getBean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
    assertThat(application.getBean(TransactionManager.class))
        .isInstanceOf(SpringTransactionManager.class);
    assertThat(application.getBeansOfType(PlatformTransactionManager.class)).hasSize(1);
    assertThat(application.getBean(CommandBus.class)).isInstanceOf(SimpleCommandBus.class);
    assertThat(application.getBeansOfType(EventSerializer.class)).hasSize(1);
    assertThat(System.getProperty("axoniq.update-checker.disabled")).isEqualTo("true");
  }

  @Test
  void noConnectionToAxonServerIsTried() {
    assertThat(application.getBeanDefinitionNames())
        .noneMatch(
            name -> name.toLowerCase(java.util.Locale.ROOT).contains("axonserverconnection"));
  }

  @ParameterizedTest
  @CsvSource({
    "command.event, UPDATE command.event SET payload = ''",
    "command.event, DELETE FROM command.event",
    "command.event, TRUNCATE command.event",
    "query.chronicle, UPDATE query.chronicle SET position = 1",
    "query.chronicle, DELETE FROM query.chronicle",
    "journal.entry, DELETE FROM journal.entry",
    "issuer.client, UPDATE issuer.client SET name = ''",
    "attachment.content, DELETE FROM attachment.content",
  })
  void neitherTheApplicationNorTheOwnerCanChangeTheHistory(String table, String statement)
      throws Exception {
    for (var role : List.of("app", "owner")) {
      try (var connection = connect(role);
          var change = connection.createStatement()) {
        assertThatThrownBy(() -> change.execute(statement))
            .as(role + ": " + statement)
            .isInstanceOf(SQLException.class)
            .hasMessageMatching("(?s).*(permission denied|append-only).*");
      }
    }
  }

  @Test
  void theApplicationsRoleOwnsNothingAndMakesNothing() throws Exception {
    try (var connection = connect("app");
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("CREATE TABLE public.t (x int)"))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> statement.execute("CREATE SCHEMA s"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void secretsAreReadableByTheirOwnerAlone() throws Exception {
    try (var files = Files.list(data.resolve("x"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .as(file.toString())
            .isEqualTo("rw-------");
      }
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("x"))))
        .isEqualTo("rwx------");
  }

  private java.sql.Connection connect(String role) throws Exception {
    JsonNode file =
        JsonMapper.shared().readTree(Files.readString(data.resolve("x").resolve("database.json")));
    var url = application.getEnvironment().getRequiredProperty("spring.datasource.url");
    var user =
        role.equals("app")
            ? application.getEnvironment().getRequiredProperty("spring.datasource.username")
            : application.getEnvironment().getRequiredProperty("xunbao.migration.user");
    var password =
        role.equals("app")
            ? application.getEnvironment().getRequiredProperty("spring.datasource.password")
            : application.getEnvironment().getRequiredProperty("xunbao.migration.password");
    assertThat(file.toString()).contains(password);
    return DriverManager.getConnection(url, user, password);
  }
}
