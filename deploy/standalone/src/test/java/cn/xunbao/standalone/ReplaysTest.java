package cn.xunbao.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xunbao.query.replay.ReplayKind;
import cn.xunbao.standalone.Api.Answer;
import cn.xunbao.standalone.cli.ReplayOptions;
import cn.xunbao.standalone.database.DataFolder;
import cn.xunbao.standalone.replay.ReplayCall;
import cn.xunbao.standalone.served.ServedFolder;
import cn.xunbao.standalone.webhook.delivery.Receiver;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/** Replays of a running process over HTTP and from the command line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplaysTest {

  private static final String P = "/api/v1/programmes/jishou-2023";
  private static final String REPLAYS = "/api/v1/replays";
  private static final String SEND_SIMULATED = "xunbao.webhook.send-simulated";
  private static final String LEAD = "433101-027";
  private static final List<String> TYPES = List.of("application/json", "text/plain", "text/html");

  @TempDir private static Path data;

  private RunningServer server;
  private Receiver receiver;
  private Api admin;
  private Api office;
  private Api auditor;
  private Api unit;
  private long position;
  private List<String> answers = List.of();

  @BeforeAll
  void start() throws Exception {
    System.setProperty(SEND_SIMULATED, "true");
    receiver = new Receiver();
    open();
    admin.post("/api/v1/programmes", Files.readString(Path.of("../../examples/jishou-2023.json")));
    office = admin.role("coordination-office");
    auditor = admin.role("auditor");
    unit = admin.reporter(LEAD);
    var hook = Map.of("url", receiver.url("/hook"), "events", List.of("unit.reminded"));
    assertThat(admin.put("/api/v1/webhooks/oa", hook).status()).isEqualTo(201);
    assertThat(
            unit.post(
                    P + "/tasks/1.01/reports", Map.of("period", "2023-03-X3", "progress", "进展正常。"))
                .status())
        .isEqualTo(201);
    move("2023-04-04T18:00:00+08:00");
    await("reminders have been sent")
        .atMost(Duration.ofSeconds(60))
        .until(() -> count("webhook.delivery WHERE state <> 'DELIVERED'") == 0);
    position = admin.get(P + "/tasks").json().required("position").asLong();
    answers = answers();
  }

  @AfterAll
  void stop() {
    System.clearProperty(SEND_SIMULATED);
    receiver.close();
    server.close();
  }

  private void open() {
    server =
        RunningServer.open(
            DataFolder.open(data.resolve("x")),
            new ServerSettings(0, null, null, Instant.parse("2023-03-23T00:00:00Z"), false),
            Map.of());
    admin = Api.admin(server.base(), data.resolve("x"));
  }

  @Test
  @Order(1)
  void aRebuildChangesNoByteOfAnyAnswerAndNothingLeavesTheHouse() {
    var sent = receiver.received().size();
    var deliveries = count("webhook.delivery");
    var events = count("command.event");
    assertThat(sent).as("reminders went out before").isPositive();

    var rebuilt = ended(ask(admin, Map.of("kind", "REBUILD")));

    assertThat(rebuilt.required("state").asString()).isEqualTo("DONE");
    assertThat(rebuilt.required("live").asBoolean()).isTrue();
    assertThat(rebuilt.required("differences").asLong()).isZero();
    assertThat(rebuilt.at("/progress/done").asLong()).isEqualTo(position);
    assertThat(answers()).isEqualTo(answers);
    move("2023-04-04T18:30:00+08:00");
    assertThat(count("command.event")).as("nobody was reminded").isEqualTo(events);
    assertThat(count("webhook.delivery")).isEqualTo(deliveries);
    assertThat(receiver.received()).hasSize(sent);
  }

  @Test
  @Order(2)
  void theReplacedGenerationGoesWhenSomebodySaysSoAndThatStaysOnRecord() {
    var rebuild = newest();
    var path = REPLAYS + "/" + rebuild.required("id").asLong();

    assertThat(office.call("DELETE", path + "/generation", "").status()).isEqualTo(403);
    var dropped = admin.call("DELETE", path + "/generation", "");

    assertThat(dropped.status()).as(dropped.toString()).isEqualTo(200);
    assertThat(dropped.json().required("replaced").isNull()).isTrue();
    assertThat(admin.call("DELETE", path + "/generation", "").status()).isEqualTo(404);
    var detail = auditor.get(path).json();
    assertThat(detail.at("/acts/0/act").asString()).isEqualTo("DROP");
    assertThat(detail.at("/acts/0/at").asString()).isEqualTo("2023-04-04T18:30:00+08:00");
    assertThat(answers()).isEqualTo(answers);
  }

  @Test
  @Order(3)
  void anAuditorReplaysUpToAPositionAsksThatAndClearsItAway() {
    var upTo = position - 3;
    var scratch = ended(ask(auditor, Map.of("kind", "SCRATCH", "upTo", upTo)));
    var generation = "?generation=" + scratch.required("generation").asLong();

    for (var path : List.of("/summaries/2023-03-X3", "/tasks", "/tasks/1.01/history")) {
      var replayed = auditor.get(P + path + generation);
      assertThat(replayed.status()).as(replayed.toString()).isEqualTo(200);
      assertThat(replayed.body()).isEqualTo(office.get(P + path + "?atPosition=" + upTo).body());
    }
    assertThat(unit.get(P + "/tasks" + generation).status()).isEqualTo(403);
    var drop = REPLAYS + "/" + scratch.required("id").asLong() + "/generation";
    assertThat(auditor.call("DELETE", drop, "").status()).isEqualTo(200);
    assertThat(auditor.get(P + "/tasks" + generation).status()).isEqualTo(404);
  }

  @Test
  @Order(4)
  void everyFaultOfWhatIsAskedForIsNamedAndOnlyTheAdministratorRebuilds() {
    var faulty =
        admin.post(
            REPLAYS,
            Map.of("kind", "REBUILD", "upTo", 5, "projections", List.of("facts", "x"), "y", 1));
    assertThat(faulty.status()).isEqualTo(422);
    assertThat(faulty.pointers()).containsExactlyInAnyOrder("/upTo", "/projections/1", "/y");
    assertThat(admin.post(REPLAYS, Map.of("kind", "SCRATCH")).pointers()).containsExactly("/upTo");
    assertThat(admin.post(REPLAYS, Map.of("kind", "SCRATCH", "upTo", 999_999)).pointers())
        .containsExactly("/upTo");
    assertThat(auditor.post(REPLAYS, Map.of("kind", "REBUILD")).status()).isEqualTo(403);
    var bound =
        admin.client(
            Map.of("name", "市审计局", "roles", List.of("auditor"), "programme", "jishou-2023"));
    assertThat(bound.post(REPLAYS, Map.of("kind", "DRIFT_CHECK")).status()).isEqualTo(403);
    var done = REPLAYS + "/" + newest().required("id").asLong();
    assertThat(admin.post(done + "/cancel", Map.of()).status()).isEqualTo(409);
    assertThat(admin.post(done + "/switch", Map.of()).status()).isEqualTo(409);
    assertThat(admin.post(REPLAYS + "/999/cancel", Map.of()).status()).isEqualTo(404);
  }

  @Test
  @Order(5)
  void theCommandLineShowsABarAndSaysWhetherAllIsAsTheHistoryHasIt() throws Exception {
    var err = new ByteArrayOutputStream();
    assertThat(check(new ByteArrayOutputStream(), err)).isZero();
    assertThat(err.toString(UTF_8)).contains("[" + "#".repeat(30) + "] 100% 办完");
    assertThat(
            owner()
                .sql("UPDATE webhook.endpoint SET url = 'https://elsewhere.example/hook'")
                .update())
        .isOne();

    var out = new ByteArrayOutputStream();
    assertThat(check(out, err)).isEqualTo(1);

    assertThat(out.toString(UTF_8)).contains("不一致 1 处");
    var found =
        auditor
            .get(REPLAYS + "/" + newest().required("id").asLong() + "/differences")
            .json()
            .at("/items/0");
    assertThat(found.required("projection").asString()).isEqualTo("webhooks");
    assertThat(found.required("key").asString()).isEqualTo("oa");
    assertThat(found.required("live").asString()).contains("elsewhere.example");
    assertThat(found.required("replayed").asString()).contains(receiver.url("/hook"));
    assertThat(
            admin.get("/actuator/health").json().at("/components/replayHealth/status").asString())
        .isEqualTo("DOWN");
    ended(ask(admin, Map.of("kind", "REBUILD", "projections", List.of("webhooks"))));
    assertThat(check(out, err)).isZero();
    assertThat(
            admin.get("/actuator/health").json().at("/components/replayHealth/status").asString())
        .isEqualTo("UP");
  }

  @Test
  @Order(6)
  void afterARestartAnswersAreStillTheSame() {
    server.close();
    open();
    assertThat(answers()).isEqualTo(answers);
    assertThat(newest().required("state").asString()).isEqualTo("DONE");
  }

  private int check(ByteArrayOutputStream out, ByteArrayOutputStream err) throws Exception {
    var call =
        new ReplayCall(
            new ServedFolder(data.resolve("x")),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    return call.run(new ReplayOptions(data.resolve("x"), ReplayKind.DRIFT_CHECK, List.of(), null));
  }

  /** Each summary, ledger and history at one position, in each format. */
  private List<String> answers() {
    var all = new ArrayList<String>();
    for (var period : List.of("2023-03-X3", "2023-03", "2023-Q1")) {
      for (var type : TYPES) {
        var path = P + "/summaries/" + period + "?atPosition=" + position;
        all.add(new String(admin.bytes(path, type), UTF_8));
      }
    }
    all.add(admin.get(P + "/tasks?atPosition=" + position).body());
    all.add(admin.get(P + "/tasks/1.01/history?atPosition=" + position).body());
    return all;
  }

  private JsonNode ask(Api caller, Map<String, ?> order) {
    Answer asked = caller.post(REPLAYS, order);
    assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
    return asked.json();
  }

  private JsonNode ended(JsonNode replay) {
    var path = REPLAYS + "/" + replay.required("id").asLong();
    await("the replay has come to its end")
        .atMost(Duration.ofSeconds(60))
        .until(() -> !admin.get(path).json().at("/replay/endedAt").isNull());
    return admin.get(path).json().required("replay");
  }

  private JsonNode newest() {
    return admin.get(REPLAYS).json().at("/items/0");
  }

  private void move(String now) {
    var moved = admin.post("/api/v1/simulation/clock", Map.of("now", now));
    assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
  }

  private long count(String from) {
    return owner().sql("SELECT count(*) FROM " + from).query(Long.class).single();
  }

  private JdbcClient owner() {
    var settings = server.application().getEnvironment();
    return JdbcClient.create(
        new DriverManagerDataSource(
            settings.getRequiredProperty("spring.datasource.url"),
            settings.getRequiredProperty("xunbao.migration.user"),
            settings.getRequiredProperty("xunbao.migration.password")));
  }
}
