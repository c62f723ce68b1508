package cn.xunbao.storage;

import cn.xunbao.events.EventJson;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.event.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;

/** Reads raw events from Axon Server through its own channel. */
final class AxonServerStoredEvents implements StoredEvents {

  private static final long TIMEOUT_SECONDS = 10;
  private static final int BUFFER = 256;

  private final AxonServerConnectionManager connections;

  AxonServerStoredEvents(AxonServerConnectionManager connections) {
    this.connections = connections;
  }

  @Override
  public Map<String, StoredEvent> read(Collection<EventRef> refs) {
    var wanted = new TreeMap<String, List<EventRef>>();
    refs.forEach(ref -> wanted.computeIfAbsent(ref.stream(), s -> new ArrayList<>()).add(ref));
    var events = new HashMap<String, StoredEvent>();
    wanted.forEach(
        (stream, some) -> {
          var from = some.stream().mapToLong(EventRef::sequence).min().orElse(0);
          var to = some.stream().mapToLong(EventRef::sequence).max().orElse(0);
          channel()
              .openAggregateStream(stream, from, to + 1)
              .asStream()
              .filter(event -> event.getAggregateSequenceNumber() <= to)
              .forEach(event -> events.put(event.getMessageIdentifier(), stored(event)));
        });
    return events;
  }

  @Override
  public long countAfter(long storeIndex) {
    return Math.max(0, lastToken() - storeIndex);
  }

  @Override
  public List<EventRef> between(long afterIndex, long upToIndex, int limit) {
    var refs = new ArrayList<EventRef>();
    var last = Math.min(upToIndex, lastToken());
    try (var stream = channel().openStream(Math.max(-1, afterIndex), BUFFER)) {
      for (var index = afterIndex; index < last && refs.size() < limit; ) {
        var next = stream.nextIfAvailable(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        if (next == null) {
          throw new IllegalStateException("Axon Server sent no event after token " + index);
        }
        index = next.getToken();
        refs.add(ref(next.getEvent()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading from Axon Server", e);
    }
    return refs;
  }

  @Override
  public List<String> streams(String prefix) {
    return between(-1, Long.MAX_VALUE, Integer.MAX_VALUE).stream()
        .filter(ref -> ref.sequence() == 0 && ref.stream().startsWith(prefix))
        .map(EventRef::stream)
        .toList();
  }

  private long lastToken() {
    try {
      return channel().getLastToken().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking Axon Server", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("Axon Server didn't name its last token", e);
    }
  }

  private EventChannel channel() {
    return connections.getConnection().eventChannel();
  }

  private static EventRef ref(Event event) {
    return new EventRef(
        event.getMessageIdentifier(),
        event.getAggregateIdentifier(),
        event.getAggregateSequenceNumber());
  }

  private static StoredEvent stored(Event event) {
    return new StoredEvent(
        ref(event),
        event.getPayload().getType(),
        Integer.parseInt(event.getPayload().getRevision()),
        event.getPayload().getData().toByteArray(),
        metadata(event.getMetaDataMap()));
  }

  /** Axon Server keeps metadata as typed values; here they become JSON as in the JDBC engine. */
  private static byte[] metadata(Map<String, MetaDataValue> values) {
    var plain = new TreeMap<String, Object>();
    values.forEach(
        (key, value) -> {
          switch (value.getDataCase()) {
            case TEXT_VALUE -> plain.put(key, value.getTextValue());
            case NUMBER_VALUE -> plain.put(key, value.getNumberValue());
            case BOOLEAN_VALUE -> plain.put(key, value.getBooleanValue());
            case BYTES_VALUE ->
                plain.put(
                    key,
                    EventJson.mapper().readTree(value.getBytesValue().getData().toByteArray()));
            default ->
                throw new IllegalStateException(
                    "metadata %s: %s".formatted(key, value.getDataCase()));
          }
        });
    return EventJson.mapper().writeValueAsBytes(plain);
  }
}
