package cn.xunbao.query.chronicle;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.evidence.tree.TreeHash;
import cn.xunbao.storage.SchemaMigration;
import cn.xunbao.storage.StoredEvents;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the chronicle: one segment, one thread, batched, from the first event on. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
public class ChronicleConfiguration {

  private static final int BATCH_SIZE = 1000;

  @Bean
  SchemaMigration querySchema() {
    return new SchemaMigration("query", "classpath:db/migration/query");
  }

  @Bean
  ChronicleStore chronicleStore(JdbcClient jdbc, JdbcTemplate batch) {
    return new ChronicleStore(jdbc, batch);
  }

  @Bean
  Chronicle chronicle(ChronicleStore store, StoredEvents storedEvents) {
    return new Chronicle(store, storedEvents);
  }

  @Bean
  EventLookup eventLookup(StoredEvents storedEvents) {
    return new EventLookup(storedEvents);
  }

  @Bean
  History history(JdbcClient jdbc, StoredEvents storedEvents) {
    return new History(jdbc, storedEvents);
  }

  @Bean
  Chronicler chronicler(
      ChronicleStore store,
      StoredEvents storedEvents,
      BusinessClock clock,
      TreeHash hash,
      List<ChronicleListener> listeners) {
    return new Chronicler(
        new Numbering(store, storedEvents, clock, new NumberedRows(hash), listeners));
  }

  @Bean
  ChronicleCheck chronicleCheck(ChronicleStore store, StoredEvents storedEvents, TreeHash hash) {
    return new ChronicleCheck(store, storedEvents, new NumberedRows(hash));
  }

  @Bean
  Leaves leaves(ChronicleStore store, StoredEvents storedEvents, TreeHash hash) {
    return new Leaves(store, storedEvents, new NumberedRows(hash));
  }

  @Bean
  ChronicleHealth chronicleHealth(
      ChronicleStore store, StoredEvents storedEvents, Configuration configuration) {
    return new ChronicleHealth(store, storedEvents, configuration);
  }

  /**
   * A tracking processor answers within milliseconds of a commit; see the decision record. It
   * begins before the first place of the store, not before the first event that is visible when it
   * looks: one with a lower number may still be on its way.
   */
  @Autowired
  void follow(EventProcessingConfigurer configurer) {
    configurer.registerTrackingEventProcessor(
        Chronicler.PROCESSOR,
        Configuration::eventStore,
        c ->
            TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andBatchSize(BATCH_SIZE)
                .andInitialTrackingToken(ChronicleConfiguration::beforeTheFirstPlace));
    configurer.registerListenerInvocationErrorHandler(
        Chronicler.PROCESSOR, c -> PropagatingErrorHandler.instance());
  }

  @SuppressWarnings("NullAway") // to the framework, no token is the beginning of the store
  private static TrackingToken beforeTheFirstPlace(StreamableMessageSource<?> store) {
    return null;
  }
}
