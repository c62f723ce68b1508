package cn.xunbao.query.chronicle;

import cn.xunbao.storage.StoredEvents;
import java.util.Optional;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
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
            storedEvents.between(head.storeIndex() - WINDOW, head.storeIndex(), WINDOW));
    var processor =
        configuration
            .eventProcessingConfiguration()
            .eventProcessor(Chronicler.PROCESSOR, TrackingEventProcessor.class);
    var stoppedBy = processor.flatMap(ChronicleHealth::stoppedBy);
    var following = processor.filter(TrackingEventProcessor::isRunning).isPresent();
    var health =
        following && stoppedBy.isEmpty() && passedOver.isEmpty() ? Health.up() : Health.down();
    stoppedBy.ifPresent(why -> health.withDetail("stoppedBy", why));
    return health
        .withDetail("position", head.position())
        .withDetail("lag", storedEvents.countAfter(head.storeIndex()))
        .withDetail("following", following)
        .withDetail("withoutPosition", passedOver)
        .build();
  }

  private static Optional<String> stoppedBy(TrackingEventProcessor processor) {
    return processor.processingStatus().values().stream()
        .filter(EventTrackerStatus::isErrorState)
        .map(status -> describe(status.getError()))
        .findFirst();
  }

  /** Names the event, if one can't be read, rather than the layers around that. */
  private static String describe(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof ChronicleException) {
        return String.valueOf(cause.getMessage());
      }
    }
    return String.valueOf(error.getMessage());
  }
}
