package cn.xunbao.standalone.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.EventTypes;
import cn.xunbao.events.issue.PeriodCutOff;
import cn.xunbao.events.report.ReportExcuseRevoked;
import cn.xunbao.events.webhook.WebhookDefined;
import cn.xunbao.events.webhook.WebhookRemoved;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.chronicle.Subject;
import cn.xunbao.standalone.database.DataFolder;
import cn.xunbao.standalone.webhook.Endpoints;
import cn.xunbao.standalone.webhook.TargetRule;
import cn.xunbao.standalone.webhook.WebhookKey;
import cn.xunbao.storage.MigrationProperties;
import cn.xunbao.storage.SchemaMigration;
import cn.xunbao.storage.SchemaMigrations;
import cn.xunbao.storage.TestDatabase;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/** What webhooks send, from a real outbox over real HTTP. */
class DeliveryTest {

  private static final Instant AT = Instant.parse("2023-04-11T02:00:00Z");
  private static final String UNIT = "433101-027";
  private static final String OTHER_UNIT = "433101-028";

  private static final TestDatabase DATABASE = TestDatabase.create();

  @TempDir private Path data;

  private final BusinessClock clock = clock(false);
  private DataFolder folder;
  private WebhookKey key;
  private Receiver receiver;
  private JdbcClient jdbc;
  private Deliveries deliveries;
  private Outbox outbox;
  private MessagePost post;
  private Sender sender;

  @BeforeAll
  static void migrate() throws Exception {
    new SchemaMigrations(
            DATABASE.url(),
            new MigrationProperties(DATABASE.owner(), DATABASE.password()),
            DATABASE.application(),
            List.of(new SchemaMigration("webhook", "classpath:db/migration/webhook")))
        .afterPropertiesSet();
  }

  private static void empty() {
    JdbcClient.create(as(DATABASE.owner()))
        .sql("TRUNCATE webhook.endpoint, webhook.delivery")
        .update();
  }

  private static DriverManagerDataSource as(String role) {
    return new DriverManagerDataSource(DATABASE.url(), role, DATABASE.password());
  }

  @BeforeEach
  void start() throws Exception {
    folder = DataFolder.open(data.resolve("x"));
    key = WebhookKey.of(folder);
    receiver = new Receiver();
    empty();
    var source = as(DATABASE.application());
    jdbc = JdbcClient.create(source);
    deliveries = new Deliveries(jdbc, new JdbcTemplate(source));
    outbox = new Outbox(new Endpoints(jdbc), deliveries, clock);
    post = new MessagePost(key, new TargetRule(false), InstantSource.system());
    sender = new Sender(deliveries, post, clock, false);
  }

  @AfterEach
  void stop() throws Exception {
    sender.close();
    post.close();
    receiver.close();
    folder.close();
  }

  @Test
  void aMessageIsTriedAgainUnderTheSameIdUntilTheReceiverTakesItAndIsSigned() throws Exception {
    outbox.append(List.of(defined(1, receiver.url("/hook"), List.of()), excuseRevoked(2, UNIT)));
    receiver.answer(500, 503);

    assertThat(sender.sendNext("oa")).isFalse();
    makeDue();
    assertThat(sender.sendNext("oa")).isFalse();
    var failing = deliveries.at(2).getFirst();
    assertThat(failing.state()).isEqualTo(DeliveryState.PENDING);
    assertThat(failing.lastStatus()).isEqualTo(503);
    assertThat(failing.nextAt()).isAfter(failing.queuedAt());
    makeDue();
    assertThat(sender.sendNext("oa")).isTrue();
    assertThat(sender.sendNext("oa")).isFalse();

    var taken = deliveries.at(2).getFirst();
    assertThat(taken.state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(taken.attempts()).isEqualTo(3);
    assertThat(taken.deliveredAt()).isNotNull();
    assertThat(receiver.received())
        .hasSize(3)
        .extracting(Receiver.Received::id)
        .containsOnly("e2-oa");
    for (var received : receiver.received()) {
      assertThatCode(() -> verify(received, 1)).doesNotThrowAnyException();
      assertThatThrownBy(() -> verify(received, 2))
          .isInstanceOf(WebhookVerificationException.class);
    }
    var json = JsonMapper.shared().readTree(receiver.received().getFirst().body());
    assertThat(json.get("type").stringValue()).isEqualTo("report.excuse-revoked");
    assertThat(json.get("timestamp").stringValue()).isEqualTo("2023-04-11T10:00:00+08:00");
    assertThat(json.at("/data/position").longValue()).isEqualTo(2);
    assertThat(json.at("/data/unit").stringValue()).isEqualTo(UNIT);
    assertThat(json.at("/data/period").stringValue()).isEqualTo("2023-04-X1");
    assertThat(json.toString()).doesNotContain("测试员", "simulation");
  }

  @Test
  void onlyWhatIsAskedForAndCameAfterTheWebhookIsSent() {
    outbox.append(
        List.of(
            excuseRevoked(1, UNIT),
            defined(2, receiver.url("/hook"), List.of(UNIT)),
            excuseRevoked(3, UNIT),
            excuseRevoked(4, OTHER_UNIT),
            cutOff(5)));
    outbox.append(List.of(defined(6, receiver.url("/hook"), List.of()), cutOff(7)));

    assertThat(positions()).containsExactly(7L, 3L);
  }

  @Test
  void theSameEventsOnceMoreAsInARebuildSendNothing() {
    var history =
        List.of(
            excuseRevoked(1, UNIT),
            defined(2, receiver.url("/hook"), List.of(UNIT)),
            excuseRevoked(3, UNIT),
            excuseRevoked(4, OTHER_UNIT),
            defined(5, receiver.url("/hook"), List.of()));
    outbox.append(history);
    while (sender.sendNext("oa")) {
      // Until nothing is left.
    }
    assertThat(receiver.received()).hasSize(1);

    outbox.append(history);

    assertThat(positions()).containsExactly(3L);
    assertThat(sender.sendNext("oa")).isFalse();
    assertThat(receiver.received()).hasSize(1);
  }

  @Test
  void twoSendersAtOnceSendEachMessageOnce() throws Exception {
    outbox.append(List.of(defined(1, receiver.url("/hook"), List.of())));
    for (var n = 2; n < 32; n++) {
      outbox.append(List.of(excuseRevoked(n, UNIT)));
    }
    try (var other = new Sender(deliveries, post, clock, false);
        var pool = Executors.newFixedThreadPool(2)) {
      for (var done : pool.invokeAll(List.of(all(sender), all(other)))) {
        assertThat(done.get()).isTrue();
      }
    }
    assertThat(receiver.received())
        .hasSize(30)
        .extracting(Receiver.Received::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void whatASenderHadWhenItWasKilledIsSentAfterItsLeaseAndTheLateOneSettlesNothing() {
    outbox.append(List.of(defined(1, receiver.url("/hook"), List.of()), excuseRevoked(2, UNIT)));
    var lost = deliveries.take("oa", Duration.ofMinutes(1)).orElseThrow();
    assertThat(sender.sendNext("oa")).isFalse();

    makeDue();
    receiver.answer(500);
    assertThat(sender.sendNext("oa")).isFalse();
    deliveries.delivered(lost, Outcome.answered(200));

    assertThat(deliveries.at(2).getFirst().state()).isEqualTo(DeliveryState.PENDING);
    makeDue();
    assertThat(sender.sendNext("oa")).isTrue();
    assertThat(receiver.received())
        .hasSize(2)
        .extracting(Receiver.Received::id)
        .containsOnly("e2-oa");
  }

  @Test
  void afterADayAMessageIsGivenUpUntilItIsSentAgainByHand() {
    outbox.append(List.of(defined(1, receiver.url("/hook"), List.of()), excuseRevoked(2, UNIT)));
    assertThat(jdbc.sql("UPDATE webhook.delivery SET give_up_at = now()").update()).isOne();
    receiver.answer(500);
    assertThat(sender.sendNext("oa")).isFalse();
    makeDue();
    assertThat(sender.sendNext("oa")).isFalse();
    assertThat(receiver.received()).hasSize(1);
    assertThat(deliveries.of("oa", DeliveryState.DEAD, Long.MAX_VALUE, 10))
        .singleElement()
        .satisfies(dead -> assertThat(dead.lastFault()).isEqualTo("对方答复 HTTP 500"));

    assertThat(deliveries.resend("oa", 2)).isTrue();
    assertThat(deliveries.resend("oa", 3)).isFalse();
    assertThat(sender.sendNext("oa")).isTrue();
    assertThat(deliveries.at(2).getFirst().state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(receiver.received()).extracting(Receiver.Received::id).containsOnly("e2-oa");
  }

  @Test
  void aRedirectIsAFailureAndIsNotFollowed() {
    outbox.append(List.of(defined(1, receiver.url("/hook"), List.of()), excuseRevoked(2, UNIT)));
    receiver.answer(302);
    assertThat(sender.sendNext("oa")).isFalse();
    assertThat(receiver.received()).extracting(Receiver.Received::path).containsExactly("/hook");
    assertThat(deliveries.at(2).getFirst().lastFault()).contains("重定向");
  }

  @Test
  void aPrivateAddressIsRefusedWhenItComesToSendingToo() {
    outbox.append(
        List.of(defined(1, "https://192.168.31.7/hook", List.of()), excuseRevoked(2, UNIT)));
    assertThat(sender.sendNext("oa")).isFalse();
    assertThat(deliveries.at(2).getFirst().lastFault()).contains("内部网络");
  }

  @Test
  void aRemovedWebhookSendsNothingMore() {
    outbox.append(
        List.of(
            defined(1, receiver.url("/hook"), List.of()),
            excuseRevoked(2, UNIT),
            recorded(3, new WebhookRemoved("oa"), new Subject(null, null, null, null)),
            excuseRevoked(4, UNIT)));
    assertThat(sender.sendNext("oa")).isFalse();
    assertThat(deliveries.of("oa", null, Long.MAX_VALUE, 10))
        .singleElement()
        .satisfies(it -> assertThat(it.state()).isEqualTo(DeliveryState.CANCELLED));
  }

  @Test
  void onASimulatedClockNothingIsSentUnlessThatIsConfigured() {
    outbox.append(List.of(defined(1, receiver.url("/hook"), List.of()), excuseRevoked(2, UNIT)));
    try (var simulated = new Sender(deliveries, post, clock(true), false)) {
      simulated.sweep();
      assertThat(deliveries.at(2).getFirst().attempts()).isZero();
    }
    assertThat(sender.sendNext("oa")).isTrue();
  }

  private static Callable<Boolean> all(Sender sender) {
    return () -> {
      var pending = true;
      while (pending) {
        pending = sender.sendNext("oa");
      }
      return true;
    };
  }

  private void verify(Receiver.Received received, int generation) throws Exception {
    new Webhook(key.secret("oa", generation).text()).verify(received.body(), received.headers());
  }

  private List<Long> positions() {
    return deliveries.of("oa", null, Long.MAX_VALUE, 100).stream().map(Delivery::id).toList();
  }

  private void makeDue() {
    jdbc.sql("UPDATE webhook.delivery SET next_at = now()").update();
  }

  private static RecordedEvent defined(long position, String url, List<String> units) {
    return recorded(
        position,
        new WebhookDefined(
            "oa", url, List.of("period.cut-off", "report.excuse-revoked"), null, units, 1),
        new Subject(null, null, null, null));
  }

  private static RecordedEvent excuseRevoked(long position, String unit) {
    return recorded(
        position,
        new ReportExcuseRevoked("jishou-2023", "1.01", unit, "2023-04-X1", "已恢复正常。"),
        new Subject("jishou-2023", "1.01", unit, "2023-04-X1"));
  }

  private static RecordedEvent cutOff(long position) {
    return recorded(
        position,
        new PeriodCutOff("jishou-2023", "2023-04-X1", null),
        new Subject("jishou-2023", null, null, "2023-04-X1"));
  }

  private static RecordedEvent recorded(long position, DomainEvent event, Subject subject) {
    return new RecordedEvent(
        position,
        "e" + position,
        "stream",
        position,
        EventTypes.typeOf(event.getClass()).value(),
        1,
        AT,
        new EventMetadata("c", "测试员", "主任", List.of(), null, null, "x", null, AT),
        subject,
        event);
  }

  private static BusinessClock clock(boolean simulated) {
    return new BusinessClock() {
      @Override
      public Instant now() {
        return AT;
      }

      @Override
      public boolean simulated() {
        return simulated;
      }
    };
  }
}
