package cn.xunbao.storage;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Wires Axon to the engine by hand. Axon's own auto-configurations name classes of an older Spring
 * Boot and would silently fall back to an in-memory token store and no transactions; this one
 * stands after Boot's data source and before all of Axon's.
 */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
      "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
    },
    beforeName = {
      "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
      "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
      "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
      "org.axonframework.springboot.autoconfig.AxonServerBusAutoConfiguration",
      "org.axonframework.springboot.autoconfig.AxonServerAutoConfiguration",
      "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
    })
@EnableConfigurationProperties({EventStoreProperties.class, MigrationProperties.class})
public class EventStoreAutoConfiguration {

  /** How often another process's events are looked for; within one process they are announced. */
  private static final long FETCH_DELAY_MILLIS = 50;

  private static final int BATCH_SIZE = 1000;

  @Bean
  SchemaMigration commandSchema() {
    return new SchemaMigration("command", "classpath:db/migration/command");
  }

  @Bean
  SchemaMigrations schemaMigrations(
      @Value("${spring.datasource.url}") String url,
      @Value("${spring.datasource.username:#{null}}") String applicationUser,
      MigrationProperties owner,
      List<SchemaMigration> schemas) {
    return new SchemaMigrations(url, owner, applicationUser, schemas);
  }

  @Bean
  TransactionManager axonTransactionManager(PlatformTransactionManager transactionManager) {
    return new SpringTransactionManager(transactionManager);
  }

  @Bean
  ConnectionProvider connectionProvider(DataSource dataSource) {
    return new UnitOfWorkAwareConnectionProviderWrapper(
        new SpringDataSourceConnectionProvider(dataSource));
  }

  @Bean
  PersistenceExceptionResolver persistenceExceptionResolver() {
    return new UniqueViolations();
  }

  @Bean
  @Qualifier("eventSerializer")
  EventSerializer eventSerializer() {
    return new EventSerializer();
  }

  @Bean
  MetadataCorrelation metadataCorrelation() {
    return new MetadataCorrelation();
  }

  /** Tracking tokens are kept beside what they track, in the query side's schema. */
  @Bean
  TokenStore tokenStore(ConnectionProvider connectionProvider, Serializer serializer) {
    return JdbcTokenStore.builder()
        .connectionProvider(connectionProvider)
        .schema(
            TokenSchema.builder()
                .setTokenTable("query.token")
                .setProcessorNameColumn("processor_name")
                .setTokenTypeColumn("token_type")
                .build())
        .serializer(serializer)
        .build();
  }

  /** PostgreSQL as the event store. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(
      name = "xunbao.event-store",
      havingValue = "postgres",
      matchIfMissing = true)
  static class Postgres {

    @Bean
    EventStorageEngine eventStorageEngine(
        ConnectionProvider connectionProvider,
        TransactionManager transactionManager,
        PersistenceExceptionResolver resolver,
        @Qualifier("eventSerializer") EventSerializer serializer,
        SchemaMigrations migrated) {
      var schema =
          EventSchema.builder()
              .eventTable("command.event")
              .globalIndexColumn("global_index")
              .timestampColumn("time_stamp")
              .eventIdentifierColumn("event_identifier")
              .aggregateIdentifierColumn("aggregate_identifier")
              .sequenceNumberColumn("sequence_number")
              .payloadTypeColumn("payload_type")
              .payloadRevisionColumn("payload_revision")
              .metaDataColumn("meta_data")
              .build();
      return new SnapshotFreeEventStorageEngine(
          JdbcEventStorageEngine.builder()
              .connectionProvider(connectionProvider)
              .transactionManager(transactionManager)
              .persistenceExceptionResolver(resolver)
              .eventSerializer(serializer)
              .snapshotSerializer(serializer)
              .schema(schema)
              .batchSize(BATCH_SIZE)
              .finalAggregateBatchPredicate(batch -> batch.size() < BATCH_SIZE));
    }

    @Bean(name = "eventBus")
    EmbeddedEventStore eventStore(
        EventStorageEngine engine, org.axonframework.config.Configuration configuration) {
      return EmbeddedEventStore.builder()
          .storageEngine(engine)
          .fetchDelay(FETCH_DELAY_MILLIS)
          .timeUnit(TimeUnit.MILLISECONDS)
          .messageMonitor(
              configuration.messageMonitor(
                  org.axonframework.eventsourcing.eventstore.EventStore.class, "eventStore"))
          .build();
    }

    @Bean
    StoredEvents storedEvents(JdbcClient jdbc) {
      return new PostgresStoredEvents(jdbc);
    }
  }

  /** Axon Server as the event store and router. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(name = "xunbao.event-store", havingValue = "axon-server")
  static class AxonServer {

    @Bean
    StoredEvents storedEvents(AxonServerConnectionManager connections) {
      return new AxonServerStoredEvents(connections);
    }
  }
}
