package cn.xunbao.command.stream;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.events.unit.UnitRegistered;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The state is a list of the names that a unit was registered under. */
class StreamViewsTest {

  private static final UnitId ONE = new UnitId("433199-001");
  private static final UnitId OTHER = new UnitId("433199-002");

  private final RecordingEngine engine = new RecordingEngine();
  private final EmbeddedEventStore store =
      EmbeddedEventStore.builder().storageEngine(engine).build();
  private final AtomicInteger folded = new AtomicInteger();
  private final StreamViews<List<String>> views = new StreamViews<>(store, this::fold);

  @Test
  void aStreamThatDoesNotExistIsEmptyAndIsSeenAsSoonAsItDoes() {
    assertThat(views.find(ONE)).isEmpty();
    append(ONE, 0, "甲");
    assertThat(views.find(ONE)).hasValue(List.of("甲"));
  }

  @Test
  void eachLookSeesWhatHasComeSinceTheLast() {
    append(ONE, 0, "甲");
    assertThat(views.find(ONE)).hasValue(List.of("甲"));
    append(ONE, 1, "乙");
    append(ONE, 2, "丙");
    assertThat(views.find(ONE)).hasValue(List.of("甲", "乙", "丙"));
  }

  @Test
  void whatHasBeenFoldedIsNeitherReadNorFoldedAgain() {
    append(ONE, 0, "甲");
    append(ONE, 1, "乙");
    for (var look = 0; look < 3; look++) {
      assertThat(views.find(ONE)).hasValue(List.of("甲", "乙"));
    }
    append(ONE, 2, "丙");
    assertThat(views.find(ONE)).hasValue(List.of("甲", "乙", "丙"));

    assertThat(folded).hasValue(3);
    assertThat(engine.reads)
        .containsExactly(ONE + " from 0", ONE + " from 2", ONE + " from 2", ONE + " from 2");
  }

  @Test
  void streamsAreKeptApart() {
    append(ONE, 0, "甲");
    append(OTHER, 0, "乙");
    assertThat(views.find(ONE)).hasValue(List.of("甲"));
    assertThat(views.find(OTHER)).hasValue(List.of("乙"));
    assertThat(views.find(ONE)).hasValue(List.of("甲"));
  }

  @Test
  void noLookMissesWhatWasStoredBeforeItNorSeesAnythingTwice() throws Exception {
    var events = 300;
    var stored = new AtomicInteger();
    Callable<Boolean> reader =
        () -> {
          var sound = true;
          while (stored.get() < events) {
            var atLeast = stored.get();
            var seen = views.find(ONE).orElse(List.of());
            sound = sound && seen.size() >= atLeast && seen.equals(names(seen.size()));
          }
          return sound;
        };
    try (var pool = Executors.newFixedThreadPool(4)) {
      var readers = List.of(pool.submit(reader), pool.submit(reader), pool.submit(reader));
      for (var n = 0; n < events; n++) {
        append(ONE, n, "名" + n);
        stored.set(n + 1);
      }
      for (var done : readers) {
        assertThat(done.get()).isTrue();
      }
    }
    assertThat(views.find(ONE)).hasValue(names(events));
  }

  private static List<String> names(int count) {
    return IntStream.range(0, count).mapToObj(n -> "名" + n).toList();
  }

  private List<String> fold(@Nullable List<String> before, DomainEvent event) {
    folded.incrementAndGet();
    var names = new ArrayList<>(before == null ? List.of() : before);
    names.add(((UnitRegistered) event).name());
    return List.copyOf(names);
  }

  private void append(StreamId stream, long sequence, String name) {
    store.publish(
        new GenericDomainEventMessage<>(
            "Unit",
            stream.toString(),
            sequence,
            new UnitRegistered("433199-001", name, "OTHER", List.of())));
  }

  private static final class RecordingEngine extends InMemoryEventStorageEngine {

    private final List<String> reads = new ArrayList<>();

    @Override
    public synchronized DomainEventStream readEvents(String stream, long firstSequence) {
      reads.add(stream + " from " + firstSequence);
      return super.readEvents(stream, firstSequence);
    }
  }
}
