package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.standalone.database.DataFolder;
import cn.xunbao.standalone.webhook.delivery.Receiver;
import com.standardwebhooks.Webhook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Webhooks of a running process on real time, from their definition to the receiver. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WebhooksTest {

  private static final String P = "/api/v1/programmes/jishou-2023";
  private static final String HOOKS = "/api/v1/webhooks";
  private static final String LEAD = "433101-027";

  @TempDir private static Path data;

  private RunningServer server;
  private Receiver receiver;
  private Api admin;
  private Api unit;
  private String secret = "";
  private String rotated = "";

  @BeforeAll
  void start() throws Exception {
    server =
        RunningServer.open(
            DataFolder.open(data.resolve("x")),
            new ServerSettings(0, null, null, null, false),
            Map.of());
    receiver = new Receiver();
    admin = Api.admin(server.base(), data.resolve("x"));
    admin.post("/api/v1/programmes", Files.readString(Path.of("../../examples/jishou-2023.json")));
    unit = admin.reporter(LEAD);
  }

  @AfterAll
  void stop() {
    receiver.close();
    server.close();
  }

  @Test
  @Order(1)
  void everyFaultOfADefinitionIsNamed() {
    var faulty =
        admin.put(
            HOOKS + "/oa",
            Map.of(
                "url",
                "http://10.0.0.1/hook",
                "events",
                List.of("report.submitted", "report.lost", "client.registered"),
                "programme",
                "a/b",
                "units",
                List.of("a/b", LEAD, LEAD),
                "extra",
                1));
    assertThat(faulty.status()).isEqualTo(422);
    assertThat(faulty.pointers())
        .contains("/url", "/events/1", "/events/2", "/programme", "/units/0", "/extra");
    assertThat(admin.put(HOOKS + "/oa", Map.of()).pointers()).containsExactly("/url", "/events");
    assertThat(admin.put(HOOKS + "/a%20b", definition()).status()).isEqualTo(404);
  }

  @Test
  @Order(2)
  void aWebhookIsDefinedOnceAndItsSecretIsShownOnce() {
    var made = admin.put(HOOKS + "/oa", definition());
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    secret = made.text("secret");
    assertThat(secret).startsWith("whsec_");
    var again = admin.put(HOOKS + "/oa", definition());
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().has("secret")).isFalse();
    assertThat(again.version()).isEqualTo(made.version());
    await("the chronicle has it")
        .untilAsserted(
            () ->
                assertThat(admin.get(HOOKS).json().at("/items/0/name").asString()).isEqualTo("oa"));
    assertThat(admin.get(HOOKS).body()).doesNotContain("whsec_", secret);
    assertThat(rows()).as("of what came before the webhook").isZero();
  }

  @Test
  @Order(3)
  void whatAUnitReportsIsSentSignedAndListedAsDelivered() throws Exception {
    receiver.answer(500);
    var receipt = report("本旬有进展。");
    await("tried and failed").until(() -> receiver.received().size() == 1);
    makeDue();
    await("sent again").until(() -> receiver.received().size() == 2);
    var taken = receiver.received().getLast();
    new Webhook(secret).verify(taken.body(), taken.headers());
    assertThat(receiver.received()).extracting(Receiver.Received::id).containsOnly(taken.id());
    assertThat(taken.body()).contains(receipt).doesNotContain("测试员");
    await("noted").until(() -> deliveries("DELIVERED").size() == 1);
    var delivery = deliveries("DELIVERED").getFirst();
    assertThat(delivery.get("attempts").intValue()).isEqualTo(2);
    assertThat(delivery.get("messageId").stringValue()).isEqualTo(taken.id());
    assertThat(deliveries("DEAD")).isEmpty();
    assertThat(admin.get(HOOKS + "/oa/deliveries?state=LOST").status()).isEqualTo(400);
    assertThat(admin.get(HOOKS + "/other/deliveries").status()).isEqualTo(404);
  }

  @Test
  @Order(4)
  void aRotatedSecretSignsWhatIsSentAgainByHandUnderTheSameId() throws Exception {
    var made = admin.post(HOOKS + "/oa/secret", Map.of());
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    rotated = made.text("secret");
    assertThat(rotated).isNotEqualTo(secret);
    await("the chronicle has it").until(() -> generation() == 2);
    var id = deliveries("DELIVERED").getFirst().get("id").longValue();
    var resent = admin.post(HOOKS + "/oa/deliveries/" + id + "/resend", Map.of());
    assertThat(resent.status()).as(resent.toString()).isEqualTo(202);
    await("sent again").until(() -> receiver.received().size() == 3);
    var taken = receiver.received().getLast();
    new Webhook(rotated).verify(taken.body(), taken.headers());
    assertThatThrownBy(() -> new Webhook(secret).verify(taken.body(), taken.headers()))
        .hasMessageContaining("No matching signature");
    assertThat(taken.id()).isEqualTo(receiver.received().getFirst().id());
    assertThat(admin.post(HOOKS + "/oa/deliveries/1/resend", Map.of()).status()).isEqualTo(404);
  }

  @Test
  @Order(5)
  void changesOfAWebhookAndResendsAreInTheAuditAndSecretsAreNowhere() throws Exception {
    var items = admin.get("/api/v1/audit/entries?type=webhook.secret-rotated").json().get("items");
    assertThat(items).hasSize(1);
    assertThat(admin.get("/api/v1/audit/entries?type=webhook.defined").json().get("items"))
        .hasSize(1);
    assertThat(admin.get("/api/v1/audit/entries?type=read").body())
        .contains("/api/v1/webhooks/oa/deliveries/");
    for (var one : List.of(secret, rotated)) {
      var bare = one.substring("whsec_".length());
      assertThat(logs()).doesNotContain(bare);
      assertThat(admin.get("/api/v1/audit/entries").body()).doesNotContain(bare);
    }
    assertThat(logs()).contains("webhook oa");
  }

  @Test
  @Order(6)
  void aRemovedWebhookSendsNothingAndComesBackUnderANewSecret() {
    assertThat(admin.call("DELETE", HOOKS + "/oa", "").status()).isEqualTo(200);
    await("the chronicle has it").until(() -> !active());
    var sent = receiver.received().size();
    report("又有进展。");
    assertThat(rows()).isEqualTo(1);
    assertThat(admin.post(HOOKS + "/oa/secret", Map.of()).status()).isEqualTo(404);
    var back = admin.put(HOOKS + "/oa", definition());
    assertThat(back.status()).isEqualTo(201);
    assertThat(back.text("secret")).isNotIn(secret, rotated);
    assertThat(receiver.received()).hasSize(sent);
  }

  @Test
  @Order(7)
  void theApplicationMayNeitherDeleteNorChangeWhatIsToBeSent() {
    for (var change :
        List.of("DELETE FROM webhook.delivery", "UPDATE webhook.delivery SET body = ''")) {
      assertThatThrownBy(() -> jdbc().sql(change).update())
          .hasStackTraceContaining("permission denied");
    }
  }

  private Map<String, ?> definition() {
    return Map.of(
        "url",
        receiver.url("/hook"),
        "events",
        List.of("report.submitted", "report.corrected", "unit.reminded"),
        "programme",
        "jishou-2023",
        "units",
        List.of(LEAD));
  }

  /** Reports, waits until the chronicle has it, and answers the receipt's id. */
  private String report(String progress) {
    var path = P + "/tasks/1.01/reports";
    var sent = unit.post(path, Map.of("period", "2023-03-X3", "progress", progress));
    if (sent.status() == 409) {
      sent =
          unit.post(path + "/2023-03-X3/corrections", Map.of("reason", "笔误", "progress", progress));
    }
    assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
    var receipt = sent.text("receiptId");
    unit.get("/api/v1/receipts/" + receipt, ConsistencyToken.HEADER, sent.consistency());
    return receipt;
  }

  private List<JsonNode> deliveries(String state) {
    var answer = admin.get(HOOKS + "/oa/deliveries?state=" + state);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json().get("items").valueStream().toList();
  }

  private JdbcClient jdbc() {
    return server.application().getBean(JdbcClient.class);
  }

  private void makeDue() {
    jdbc().sql("UPDATE webhook.delivery SET next_at = now()").update();
  }

  private long rows() {
    return jdbc().sql("SELECT count(*) FROM webhook.delivery").query(Long.class).single();
  }

  private int generation() {
    return jdbc().sql("SELECT generation FROM webhook.endpoint").query(Integer.class).single();
  }

  private boolean active() {
    return jdbc().sql("SELECT active FROM webhook.endpoint").query(Boolean.class).single();
  }

  private static String logs() throws IOException {
    var text = new StringBuilder();
    try (var files = Files.list(data.resolve("x").resolve("logs"))) {
      for (var file : files.toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }
}
