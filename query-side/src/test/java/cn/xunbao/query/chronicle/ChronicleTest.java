package cn.xunbao.query.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xunbao.evidence.tree.TreeHash;
import cn.xunbao.query.fact.FactKind;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.storage.EventRef;
import cn.xunbao.storage.StoredEvents;
import cn.xunbao.storage.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ChronicleTest {

  private static final Instant START = Instant.parse("2023-04-01T00:00:00Z");

  private final TestDatabase database = TestDatabase.create();
  private final ManualClock clock = new ManualClock(false, START);
  private ConfigurableApplicationContext application;

  @BeforeEach
  void start() {
    application = ChronicleTestApplication.start(database, clock);
  }

  @AfterEach
  void stop() {
    application.close();
  }

  @Test
  void anEventThatBecomesVisibleLateGetsALaterPositionAndChangesNoEarlierAnswer() throws Exception {
    try (var early = EventRows.connect(database);
        var late = EventRows.connect(database)) {
      var first = EventRows.insert(early, "begun-first", START);
      var second = EventRows.insert(late, "committed-first", START);
      late.commit();
      awaitNewest(1);
      var before = unitsAt(1);

      early.commit();
      awaitNewest(2);

      assertThat(eventIds()).containsExactly(second, first);
      assertThat(unitsAt(1)).isEqualTo(before).containsExactly("committed-first");
      assertThat(unitsAt(2)).containsExactly("begun-first", "committed-first");
      assertThat(bean(ChronicleHealth.class).health().getStatus()).isEqualTo(Status.UP);
    }
  }

  @Test
  void theVeryFirstEventMayBecomeVisibleWhenTheChronicleHasAlreadyBegunWithTheSecond()
      throws Exception {
    application.close();
    try (var early = EventRows.connect(database);
        var late = EventRows.connect(database);
        var statement = late.createStatement()) {
      statement.execute("DELETE FROM query.token");
      EventRows.insert(early, "begun-first", START);
      EventRows.insert(late, "committed-first", START);
      late.commit();
      application = ChronicleTestApplication.start(database, clock);
      awaitNewest(1);

      early.commit();
      awaitNewest(2);

      assertThat(unitsAt(2)).containsExactly("begun-first", "committed-first");
    }
  }

  @Test
  void aRolledBackInsertLeavesNoGapInThePositions() throws Exception {
    try (var connection = EventRows.connect(database)) {
      EventRows.insert(connection, "gone", START);
      connection.rollback();
      EventRows.insert(connection, "there", START);
      connection.commit();
    }
    awaitNewest(1);
    assertThat(unitsAt(1)).containsExactly("there");
  }

  @Test
  void positionsAreDenseAndEachEventIsNumberedOnceUnderConcurrentWriters() throws Exception {
    var perWriter = 100;
    var writers = 8;
    var written = new ConcurrentLinkedQueue<String>();
    try (var pool = Executors.newFixedThreadPool(writers)) {
      var tasks = new ArrayList<Callable<Void>>();
      IntStream.range(0, writers).forEach(w -> tasks.add(() -> write(w, perWriter, written)));
      for (var done : pool.invokeAll(tasks)) {
        done.get();
      }
    }
    awaitNewest(written.size());

    assertThat(positions())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, written.size()).boxed().toList());
    assertThat(eventIds()).containsExactlyInAnyOrderElementsOf(written);
    assertThat(knownAts()).isSorted();
    assertThat(application.getBean(Chronicle.class).lag()).isZero();
    assertThat(application.getBean(Chronicle.class).isComplete()).isTrue();
  }

  private Void write(int writer, int count, ConcurrentLinkedQueue<String> written)
      throws SQLException {
    var random = RandomGenerator.of("L64X128MixRandom");
    try (var connection = EventRows.connect(database)) {
      for (var i = 0; i < count; i++) {
        var id = EventRows.insert(connection, "w" + writer + "-" + i, START);
        if (random.nextInt(5) == 0) {
          connection.rollback();
          continue;
        }
        connection.commit();
        written.add(id);
      }
    }
    return null;
  }

  @Test
  void aRestartGoesOnAfterTheLastPosition() throws Exception {
    insert("a");
    awaitNewest(1);
    application.close();
    insert("b");
    application = ChronicleTestApplication.start(database, clock);
    awaitNewest(2);
    assertThat(unitsAt(1)).containsExactly("a");
    assertThat(unitsAt(2)).containsExactly("a", "b");
  }

  @Test
  void knownAtIsNeverBeforeRecordedAtAndNeverFallsWhenTheClockDoes() throws Exception {
    insert("a", START.plusSeconds(60));
    awaitNewest(1);
    clock.moveTo(START.minusSeconds(3600));
    insert("b", START.minusSeconds(3600));
    awaitNewest(2);
    assertThat(knownAts()).isSorted();
    assertThat(knownAts().getFirst()).isEqualTo(START.plusSeconds(60));
  }

  @Test
  void whatHasBeenAnsweredForAnInstantNeverChangesThereafter() throws Exception {
    insert("a");
    awaitNewest(1);
    var chronicle = application.getBean(Chronicle.class);
    var asked = START.plusSeconds(10);
    clock.moveTo(asked);
    assertThat(chronicle.positionAt(asked)).isEqualTo(1);

    insert("b", asked);
    awaitNewest(2);

    assertThat(chronicle.positionAt(asked)).isEqualTo(1);
    assertThat(chronicle.knownAt(2)).hasValueSatisfying(at -> assertThat(at).isAfter(asked));
  }

  @Test
  void anEventOfAnUnknownTypeStopsTheChronicleAndIsNamedUntilItCanBeRead() throws Exception {
    insert("a");
    awaitNewest(1);
    try (var connection = EventRows.connect(database)) {
      EventRows.insert(
          connection, "x", "unit.vanished", "{}".getBytes(StandardCharsets.UTF_8), START, null);
      connection.commit();
    }
    insert("b");
    await("the chronicle reports that it has stopped")
        .atMost(Duration.ofSeconds(20))
        .until(() -> bean(ChronicleHealth.class).health().getStatus().equals(Status.DOWN));
    assertThat(application.getBean(Chronicle.class).newest()).isEqualTo(1);
    assertThat(bean(ChronicleHealth.class).health().getDetails().toString()).contains("unit:x");
  }

  @Test
  void aStoredEventThatWasPassedOverTurnsHealthRedAndIsNamed() throws Exception {
    insert("a");
    awaitNewest(1);
    String passedOver;
    try (var connection = EventRows.connect(database)) {
      passedOver =
          EventRows.insert(
              connection,
              "x",
              "unit.registered",
              "{\"unit\":\"x\",\"name\":\"x\",\"kind\":\"OTHER\",\"aliases\":[]}"
                  .getBytes(StandardCharsets.UTF_8),
              START,
              -7L);
      connection.commit();
    }
    await("the health check sees it")
        .untilAsserted(
            () -> {
              var health = bean(ChronicleHealth.class).health();
              assertThat(health.getStatus()).isEqualTo(Status.DOWN);
              assertThat(health.getDetails().toString()).contains(passedOver);
            });
    assertThat(application.getBean(Chronicle.class).lag()).isZero();
    assertThat(application.getBean(Chronicle.class).isComplete()).isFalse();
  }

  @Test
  void twoFollowersThatNumberAtOnceCannotGiveOnePositionTwice() throws Exception {
    insert("a");
    awaitNewest(1);
    application.close();
    var refs = new ArrayList<EventRef>();
    for (var unit : List.of("b", "c")) {
      refs.add(new EventRef(insert(unit), "unit:" + unit, 0));
    }
    application = ChronicleTestApplication.start(database, clock);
    awaitNewest(3);
    var numbering =
        new Numbering(
            application.getBean(ChronicleStore.class),
            application.getBean(StoredEvents.class),
            clock,
            new NumberedRows(TreeHash.SHA_256),
            List.of());
    var transaction = application.getBean(TransactionTemplate.class);

    // A follower that lost its claim delivers the same events again.
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> transaction.executeWithoutResult(t -> numbering.number(refs, 99))))
        .hasMessageContaining("chronicle_event_once");
    assertThat(positions()).containsExactly(1L, 2L, 3L);
  }

  private String insert(String unit) throws SQLException {
    return insert(unit, START);
  }

  private String insert(String unit, Instant recordedAt) throws SQLException {
    try (var connection = EventRows.connect(database)) {
      var id = EventRows.insert(connection, unit, recordedAt);
      connection.commit();
      return id;
    }
  }

  private void awaitNewest(long position) {
    await("the chronicle reaches position " + position)
        .atMost(Duration.ofSeconds(20))
        .until(() -> application.getBean(Chronicle.class).newest() >= position);
  }

  private List<String> unitsAt(long position) {
    return List.copyOf(
        application.getBean(Facts.class).all(Facts.NO_PROGRAMME, FactKind.UNIT, position).keySet());
  }

  private List<Long> positions() {
    return column("SELECT position FROM query.chronicle ORDER BY position", Long.class);
  }

  private List<String> eventIds() {
    return column("SELECT event_id FROM query.chronicle ORDER BY position", String.class);
  }

  private List<Instant> knownAts() {
    return column(
            "SELECT known_at FROM query.chronicle ORDER BY position", java.sql.Timestamp.class)
        .stream()
        .map(java.sql.Timestamp::toInstant)
        .toList();
  }

  private <T> List<T> column(String sql, Class<T> type) {
    return application.getBean(JdbcClient.class).sql(sql).query(type).list();
  }

  private <T> T bean(Class<T> type) {
    return application.getBean(type);
  }
}
