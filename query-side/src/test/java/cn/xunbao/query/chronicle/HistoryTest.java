package cn.xunbao.query.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.events.EventJson;
import cn.xunbao.events.unit.UnitRegistered;
import cn.xunbao.evidence.leaf.Leaf;
import cn.xunbao.evidence.tree.TreeHash;
import cn.xunbao.storage.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryTest {

  private static final Instant START = Instant.parse("2023-04-01T00:00:00Z");
  private static final int EVENTS = 7;

  private final TestDatabase database = TestDatabase.create();
  private ConfigurableApplicationContext application;
  private History history;

  @BeforeAll
  void start() throws Exception {
    application = ChronicleTestApplication.start(database, new ManualClock(false, START));
    history = application.getBean(History.class);
    try (var connection = EventRows.connect(database)) {
      for (var i = 1; i <= EVENTS; i++) {
        EventRows.insert(connection, "u" + i, START);
      }
      connection.commit();
    }
    await("all are numbered")
        .atMost(Duration.ofSeconds(20))
        .until(() -> application.getBean(Chronicle.class).newest() == EVENTS);
  }

  @AfterAll
  void stop() {
    application.close();
  }

  @Test
  void pagesTogetherAreTheWholeHistoryInTheOrderOfPositions() {
    var read = new ArrayList<RawRecord>();
    for (var page = history.after(0, EVENTS, 3); !page.isEmpty(); ) {
      assertThat(page).hasSizeLessThanOrEqualTo(3);
      read.addAll(page);
      page = history.after(page.getLast().position(), EVENTS, 3);
    }
    assertThat(read).extracting(RawRecord::position).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    assertThat(read)
        .extracting(record -> ((UnitRegistered) record.decode().event()).unit())
        .containsExactly("u1", "u2", "u3", "u4", "u5", "u6", "u7");
  }

  @Test
  void aRecordIsWhatIsStoredAndCarriesWhatItsLeafIsMadeOf() {
    var record = history.after(3, EVENTS, 1).getFirst();

    assertThat(new String(record.stored().payload(), StandardCharsets.UTF_8))
        .startsWith("{\"unit\":\"u4\"");
    var stored = record.stored();
    var leaf =
        new Leaf(
            record.position(),
            stored.ref().eventId(),
            stored.type(),
            stored.revision(),
            stored.ref().stream(),
            stored.ref().sequence(),
            record.recordedAt(),
            record.knownAt(),
            EventJson.mapper().readTree(stored.metadata()),
            CanonicalJson.sha256Hex(stored.payload()));
    assertThat(leaf.hash(TreeHash.SHA_256).bytes()).isEqualTo(record.leafHash());
    assertThat(leaf.payloadHash()).isEqualTo(HexFormat.of().formatHex(record.payloadHash()));
    assertThat(record.subject().unit()).isEqualTo("u4");
  }

  @Test
  void nothingIsReadBeyondThePositionThatIsAskedFor() {
    assertThat(history.after(0, 2, 100)).hasSize(2);
    assertThat(history.ofTypes(List.of("unit.registered"), 1, 3))
        .extracting(RecordedEvent::position)
        .containsExactly(2L, 3L);
    assertThat(history.ofTypes(List.of("unit.merged"), 0, EVENTS)).isEmpty();
  }

  @Test
  void anEventThatTheStoreDoesNotHaveIsNamedAndNotSkipped() {
    var jdbc = application.getBean(JdbcClient.class);
    jdbc.sql(
            """
            INSERT INTO query.chronicle (position, event_id, stream, sequence, type, revision,
                recorded_at, known_at, metadata, payload_hash, leaf_hash, client, actor_name,
                correlation)
            SELECT 99, 'gone', 'unit:gone', 0, type, revision, recorded_at, known_at, metadata,
                   payload_hash, leaf_hash, client, actor_name, correlation
              FROM query.chronicle WHERE position = 1
            """)
        .update();

    assertThatThrownBy(() -> history.after(EVENTS, 99, 10))
        .isInstanceOf(HistoryException.class)
        .hasMessageContainingAll("position 99", "gone", "unit:gone");
  }
}
