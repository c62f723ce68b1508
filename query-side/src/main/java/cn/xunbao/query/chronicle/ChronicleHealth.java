package cn.xunbao.query.chronicle;

import cn.xunbao.storage.EventRef;
import cn.xunbao.storage.StoredEvents;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Red when the follower has stopped, and when an event is in the store that was passed over: one
 * that became visible after the store had given up waiting for it.
 */
final class ChronicleHealth implements HealthIndicator {

  /** How far back events are looked for; the store waits for late ones within this distance. */
  private static final int WINDOW = 10_000;

  private final ChronicleStore store;
  private final StoredEvents storedEvents;
  private final Configuration configuration;

  ChronicleHealth(ChronicleStore store, StoredEvents storedEvents, Configuration configuration) {
    this.store = store;
    this.storedEvents = storedEvents;
    this.configuration = configuration;
  }

  @Override
  public Health health() {
    var head = store.head();
    var passedOver =
        store.withoutPosition(
            storedEvents
                .between(head.storeIndex() - WINDOW, head.storeIndex(), WINDOW)
                .stream()
                .map(EventRef::eventId)
                .toList());
    var following =
        configuration
            .eventProcessingConfiguration()
            .eventProcessor(Chronicler.PROCESSOR, TrackingEventProcessor.class)
            .filter(processor -> processor.isRunning() && !processor.isError())
            .filter(
                processor ->
                    processor.processingStatus().values().stream()
                        .noneMatch(status -> status.isErrorState()))
            .isPresent();
    var health = following && passedOver.isEmpty() ? Health.up() : Health.down();
    return health
        .withDetail("position", head.position())
        .withDetail("lag", storedEvents.countAfter(head.storeIndex()))
        .withDetail("following", following)
        .withDetail("withoutPosition", passedOver)
        .build();
  }
}
