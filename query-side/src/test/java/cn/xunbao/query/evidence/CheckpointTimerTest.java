package cn.xunbao.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventJson;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.unit.UnitRegistered;
import cn.xunbao.evidence.key.SigningKey;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.chronicle.Subject;
import cn.xunbao.storage.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class CheckpointTimerTest {

  private static final Instant NOW = Instant.parse("2023-04-01T00:00:00Z");

  @TempDir private Path folder;
  private ConfigurableApplicationContext application;

  @BeforeEach
  void start() {
    application = EvidenceTestApplication.start(TestDatabase.create(), folder);
  }

  @AfterEach
  void stop() {
    application.close();
  }

  @Test
  void anIssueHasItsCheckpointAtOnceAndWhatElseHappensWaits() throws IOException {
    var timer = timer(Duration.ofHours(1));
    timer.tick();
    assertThat(bean(Checkpoints.class).latest()).isEmpty();

    write("a", 1);
    timer.tick();
    assertThat(latest()).isEqualTo(1);

    write("b", 2);
    timer.tick();
    assertThat(latest()).isEqualTo(1);

    timer.append(List.of(issuedAt(3)));
    timer.tick();
    assertThat(latest()).as("of what is there").isEqualTo(2);
    write("c", 3);
    timer.tick();
    assertThat(latest()).isEqualTo(3);
    assertThat(bean(CheckpointFolder.class).sizes()).containsExactlyInAnyOrder(1L, 2L, 3L);
  }

  @Test
  void whatWasMadeIsNotMadeTwice() {
    var timer = timer(Duration.ZERO);
    write("a", 1);
    timer.tick();
    var made = bean(Checkpoints.class).latest();
    timer.tick();
    assertThat(bean(Checkpoints.class).latest()).isPresent().isEqualTo(made);
  }

  private CheckpointTimer timer(Duration every) {
    var maker =
        new CheckpointMaker(
            bean(Chronicle.class),
            bean(HistoryTree.class),
            bean(Checkpoints.class),
            bean(SigningKey.class),
            bean(BusinessClock.class),
            new TransactionTemplate(bean(PlatformTransactionManager.class)),
            List.of());
    return new CheckpointTimer(
        maker, () -> bean(CheckpointFolder.class).copy(bean(Checkpoints.class)), every);
  }

  private long latest() {
    return bean(Checkpoints.class).latest().orElseThrow().size();
  }

  private void write(String unit, long position) {
    bean(EventStore.class)
        .publish(
            new GenericDomainEventMessage<>(
                "Unit",
                "unit:" + unit,
                0,
                new UnitRegistered(unit, "单位" + unit, "DEPARTMENT", List.of()),
                EventMetadata.system("test", NOW).toMap()));
    await("the chronicle reaches position " + position)
        .atMost(Duration.ofSeconds(30))
        .until(() -> bean(Chronicle.class).newest() == position);
  }

  private static RecordedEvent issuedAt(long position) throws IOException {
    return new RecordedEvent(
        position,
        "e" + position,
        "summary:s",
        0,
        "summary.issued",
        1,
        NOW,
        EventMetadata.system("test", NOW),
        new Subject(null, null, null, null),
        issued());
  }

  private static DomainEvent issued() throws IOException {
    try (var golden =
        CheckpointTimerTest.class.getResourceAsStream("/golden-events/summary.issued-r1.json")) {
      return EventJson.read("summary.issued", 1, Objects.requireNonNull(golden).readAllBytes());
    }
  }

  private <T> T bean(Class<T> type) {
    return application.getBean(type);
  }
}
