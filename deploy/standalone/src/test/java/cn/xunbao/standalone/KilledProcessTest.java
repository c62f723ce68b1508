package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.standalone.Api.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A process of its own, ended by {@code kill -9} under load and by a signal. */
class KilledProcessTest {

  private static final String PROGRAMME = "/api/v1/programmes/jishou-2023";
  private static final String BRIEF = PROGRAMME + "/summaries/2023-04-X1";
  private static final int KILL_AFTER = 60;

  @TempDir private Path folder;
  private ServedProcess server;

  @BeforeEach
  void prepare() {
    server = new ServedProcess(folder);
  }

  @AfterEach
  void end() throws InterruptedException {
    server.close();
  }

  @Test
  void whatWasAnsweredIsThereOnceAfterAKillUnderLoadAndAnswersStayTheSame() throws Exception {
    var base = server.start("--simulate-from", "2023-03-23T08:00:00+08:00");
    var admin = Api.admin(base, server.data());
    var imported =
        admin.post(
            "/api/v1/programmes", Files.readString(Path.of("../../examples/jishou-2023.json")));
    await("a cold process has numbered the plan")
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                admin
                        .get(PROGRAMME + "/tasks", ConsistencyToken.HEADER, imported.consistency())
                        .status()
                    == 200);
    var leads = leads(admin.get(PROGRAMME + "/tasks").json());
    admin.post("/api/v1/simulation/clock", Map.of("now", "2023-04-11T09:00:00+08:00"));
    var before = admin.get(BRIEF);
    var position = before.json().get("position").longValue();
    var sameAt = admin.get(BRIEF + "?atPosition=" + position).body();

    var answered = reportUntilKilled(admin, leads);
    assertThat(answered).hasSizeGreaterThanOrEqualTo(KILL_AFTER);

    var again = Api.admin(server.start(), server.data());
    assertThat(again.get(BRIEF).text("asOf")).isEqualTo("2023-04-11T09:00:00+08:00");
    assertThat(again.get(BRIEF + "?atPosition=" + position).body()).isEqualTo(sameAt);
    await("what was stored when it was killed is numbered after the start")
        .atMost(Duration.ofSeconds(60))
        .until(() -> lag(again) == 0);
    var entries = reports(again);
    assertThat(new HashSet<>(entries.stream().map(e -> e.get("stream").stringValue()).toList()))
        .as("each report once")
        .hasSize(entries.size());
    for (var receipt : answered) {
      var found = again.get("/api/v1/receipts/" + receipt.get("receiptId").stringValue());
      assertThat(found.status()).isEqualTo(200);
      assertThat(found.text("contentHash")).isEqualTo(receipt.get("contentHash").stringValue());
    }
    assertThat(positions(again))
        .containsExactlyElementsOf(
            LongStream.rangeClosed(1, again.get(BRIEF).json().get("position").longValue())
                .boxed()
                .toList());
  }

  @Test
  void aSignalEndsItCleanlyAndItsDatabaseToo() throws Exception {
    server.start();
    var database = postmaster();
    assertThat(ProcessHandle.of(database)).isPresent();
    server.terminate();
    assertThat(server.ends()).isTrue();
    await("the database server is gone")
        .atMost(Duration.ofSeconds(20))
        .until(() -> ProcessHandle.of(database).filter(ProcessHandle::isAlive).isEmpty());
  }

  private long postmaster() throws IOException {
    try (var files = Files.walk(server.data())) {
      var pid =
          files
              .filter(file -> file.getFileName().toString().equals("postmaster.pid"))
              .findFirst()
              .orElseThrow();
      return Long.parseLong(Files.readAllLines(pid).getFirst().strip());
    }
  }

  private ConcurrentLinkedQueue<JsonNode> reportUntilKilled(Api admin, List<String[]> leads)
      throws InterruptedException {
    var clients = new HashMap<String, Api>();
    leads.forEach(lead -> clients.computeIfAbsent(lead[1], admin::reporter));
    var answered = new ConcurrentLinkedQueue<JsonNode>();
    try (var pool = Executors.newFixedThreadPool(4)) {
      for (var lead : leads) {
        pool.execute(
            () -> {
              try {
                Answer answer =
                    Objects.requireNonNull(clients.get(lead[1]))
                        .post(
                            PROGRAMME + "/tasks/" + lead[0] + "/reports",
                            Map.of("period", "2023-04-X1", "progress", "进展正常。"));
                if (answer.status() == 201) {
                  answered.add(answer.json());
                }
              } catch (RuntimeException e) {
                // The process is gone: this one was never answered.
              }
              if (answered.size() == KILL_AFTER) {
                server.kill();
              }
            });
      }
    }
    assertThat(server.ends()).isTrue();
    return answered;
  }

  private static List<String[]> leads(JsonNode ledger) {
    var leads = new ArrayList<String[]>();
    for (var item : ledger.get("items")) {
      for (var unit : item.get("leadUnits")) {
        leads.add(new String[] {item.get("task").stringValue(), unit.get("unit").stringValue()});
      }
    }
    return leads;
  }

  private static long lag(Api admin) {
    var header = admin.get(BRIEF).response().headers().firstValue(ConsistencyToken.LAG_HEADER);
    return Long.parseLong(header.orElseThrow());
  }

  private static List<JsonNode> reports(Api admin) {
    return entries(admin).stream()
        .filter(entry -> entry.get("type").stringValue().equals("report.submitted"))
        .toList();
  }

  private static List<Long> positions(Api admin) {
    return entries(admin).stream()
        .filter(entry -> entry.has("position"))
        .map(entry -> entry.get("position").longValue())
        .toList();
  }

  private static List<JsonNode> entries(Api admin) {
    var entries = new ArrayList<JsonNode>();
    var cursor = "";
    do {
      var page = admin.get("/api/v1/audit/entries?limit=500&cursor=" + cursor).json();
      page.get("items").forEach(entries::add);
      cursor = page.get("next").isNull() ? "" : page.get("next").stringValue();
    } while (!cursor.isEmpty());
    return entries;
  }
}
