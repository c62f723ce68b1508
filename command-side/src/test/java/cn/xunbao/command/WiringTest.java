package cn.xunbao.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.storage.EventSerializer;
import cn.xunbao.storage.MetadataCorrelation;
import cn.xunbao.storage.TestDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command side is really made of when it runs alone on PostgreSQL. */
class WiringTest {

  private static final TestDatabase DATABASE = TestDatabase.create();
  private static CommandSideProcess process;

  @BeforeAll
  static void start() {
    process = CommandSideProcess.start(DATABASE);
  }

  @AfterAll
  static void stop() {
    process.close();
  }

  @Test
  void eventsAreStoredByJdbcInTheFormOfThePublishedLanguage() {
    assertThat(process.bean(EventStore.class))
        .isInstanceOf(EmbeddedEventStore.class)
        .isSameAs(process.bean(EventBus.class));
    assertThat(process.bean(EventStorageEngine.class))
        .isInstanceOfSatisfying(
            JdbcEventStorageEngine.class,
            engine -> assertThat(engine.getEventSerializer()).isInstanceOf(EventSerializer.class));
  }

  @Test
  void commandsAreDecidedInTransactionsOfTheDatabase() {
    assertThat(process.bean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
    assertThat(process.bean(CommandBus.class)).isInstanceOf(SimpleCommandBus.class);
  }

  @Test
  void aLostRaceForASequenceNumberIsRecognised() {
    assertThat(
            process
                .bean(PersistenceExceptionResolver.class)
                .isDuplicateKeyViolation(new SQLException("duplicate key", "23505")))
        .isTrue();
  }

  @Test
  void nothingButTheCommandsOwnMetadataGoesWithEvents() {
    assertThat(process.application().getBeansOfType(CorrelationDataProvider.class).values())
        .singleElement()
        .isInstanceOf(MetadataCorrelation.class);
  }

  @Test
  void trackingTokensWouldBeStoredByJdbcAndTheirMissingTableDisturbsNobodyHere() {
    assertThat(process.bean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
    assertThat(process.column(Boolean.class, "SELECT to_regclass('query.token') IS NULL"))
        .containsExactly(true);
  }

  @Test
  void noConnectionToAxonServerIsMade() {
    assertThat(process.application().getBeanNamesForType(AxonServerConnectionManager.class))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE command.event SET payload = ''",
        "DELETE FROM command.event",
        "TRUNCATE command.event",
      })
  void noRoleCanChangeOrRemoveAnEvent(String statement) throws Exception {
    refused(DATABASE.application(), statement, "permission denied");
    refused(DATABASE.owner(), statement, "the history is append-only");
  }

  @Test
  void theApplicationsRoleCannotTakeTheGuardAway() throws Exception {
    refused(
        DATABASE.application(),
        "ALTER TABLE command.event DISABLE TRIGGER append_only",
        "must be owner");
    refused(DATABASE.application(), "DROP TRIGGER append_only ON command.event", "must be owner");
  }

  private static void refused(String role, String statement, String why) throws SQLException {
    try (var connection = DriverManager.getConnection(DATABASE.url(), role, DATABASE.password());
        var change = connection.createStatement()) {
      assertThatThrownBy(() -> change.execute(statement))
          .as(role)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining(why);
    }
  }
}
