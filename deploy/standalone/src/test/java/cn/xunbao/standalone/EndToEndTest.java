package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.standalone.Api.Answer;
import cn.xunbao.standalone.database.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The whole main job over HTTP, from a real plan to a ten-day brief, on embedded PostgreSQL. */
class EndToEndTest {

  private static final String PROGRAMME = "/api/v1/programmes/jishou-2023";
  private static final String BRIEF = PROGRAMME + "/summaries/2023-04-X1";
  private static final String COMMERCE = "433101-027";

  @TempDir private Path data;
  private RunningServer server;
  private Api admin;

  @BeforeEach
  void start() {
    server =
        RunningServer.open(
            DataFolder.open(data.resolve("x")),
            new ServerSettings(0, null, null, Instant.parse("2023-03-23T00:00:00Z"), false),
            Map.of());
    admin = Api.admin(server.base(), data.resolve("x"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void restart() {
    server.close();
    server =
        RunningServer.open(
            DataFolder.open(data.resolve("x")),
            new ServerSettings(0, null, null, null, false),
            Map.of());
    admin = Api.admin(server.base(), data.resolve("x"));
  }

  @Test
  void theBriefFollowsFromTheHistoryAndComesOutTheSameAfterARestart() throws IOException {
    var imported = importJishou();
    assertThat(imported.status()).isEqualTo(201);
    assertThat(imported.json().toString())
        .contains(
            "\"units\":87,\"campaigns\":6,\"tasks\":165,\"indicators\":176,\"goals\":65,"
                + "\"breakdown\":51,\"withoutLead\":66");
    assertThat(importJishou().status()).isEqualTo(409);

    var before = after(imported, BRIEF);
    assertThat(counts(before)).containsExactly(132, 99, 39);
    assertThat(before.json().get("withoutLead")).hasSize(66);
    assertThat(before.text("asOf")).isEqualTo("2023-03-23T08:00:00+08:00");
    assertThat(before.text("dueAt")).isEqualTo("2023-04-12T23:59:59+08:00");
    assertThat(before.json().get("simulation").booleanValue()).isTrue();

    moveClock("2023-03-24T09:00:00+08:00");
    var assigned =
        admin.put(
            PROGRAMME + "/tasks/2.01/lead-units",
            Map.of("units", List.of("433101-026"), "reason", "市政府常务会议明确"));
    assertThat(assigned.status()).isEqualTo(200);
    var now = after(assigned, BRIEF);
    assertThat(counts(now)).containsExactly(133, 100, 39);
    assertThat(now.json().get("withoutLead")).hasSize(65);
    var asOfBefore = admin.get(BRIEF + "?asOf=2023-03-23T08:00:00+08:00");
    assertThat(counts(asOfBefore)).containsExactly(132, 99, 39);
    assertThat(asOfBefore.body()).isEqualTo(before.body());
    assertThat(
            admin
                .put(
                    PROGRAMME + "/tasks/2.01/lead-units",
                    Map.of("units", List.of("433101-026"), "reason", "重复"))
                .status())
        .isEqualTo(200);
    assertThat(admin.get(BRIEF).json().get("position")).isEqualTo(now.json().get("position"));

    var reporter = admin.reporter(COMMERCE);
    moveClock("2023-04-12T23:59:59+08:00");
    var report = report("2023-04-X1", "本旬举办展销会1场。", "1.01-i2", "44");
    var first = reporter.post(PROGRAMME + "/tasks/1.01/reports", report);
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.json().get("onTime").booleanValue()).isTrue();
    assertThat(first.json().get("author").get("name").stringValue()).isEqualTo("测试员" + COMMERCE);
    var again =
        reporter.post(
            PROGRAMME + "/tasks/1.01/reports",
            report("2023-04-X1", "  本旬举办展销会1场。 ", "1.01-i2", "44.00"));
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
    var resent =
        reporter.post(
            PROGRAMME + "/tasks/1.01/reports", report("2023-04-X1", "本旬举办展销会2场。", "1.01-i2", "45"));
    assertThat(resent.status()).isEqualTo(201);
    assertThat(resent.json().get("revision").intValue()).isEqualTo(2);

    moveClock("2023-04-13T00:00:00+08:00");
    var late = reporter.post(PROGRAMME + "/tasks/1.05/reports", report("2023-04-X1", "稍迟。"));
    assertThat(late.status()).isEqualTo(201);
    assertThat(late.json().get("onTime").booleanValue()).isFalse();
    assertThat(
            reporter
                .post(
                    PROGRAMME + "/tasks/1.01/reports", report("2023-04-X1", "又改。", "1.01-i2", "46"))
                .text("type"))
        .endsWith("report-needs-correction");
    var beforeCorrection = after(late, BRIEF);
    moveClock("2023-04-14T10:00:00+08:00");
    var corrected =
        reporter.post(
            PROGRAMME + "/tasks/1.01/reports/2023-04-X1/corrections",
            Map.of(
                "reason",
                "统计口径有误",
                "values",
                List.of(Map.of("indicator", "1.01-i2", "value", 40.5))));
    assertThat(corrected.status()).isEqualTo(201);
    assertThat(corrected.json().get("onTime").booleanValue()).isTrue();

    var afterCorrection = after(corrected, BRIEF);
    assertThat(indicator(afterCorrection, "1.01-i2").get("value").stringValue()).isEqualTo("40.5");
    assertThat(indicator(beforeCorrection, "1.01-i2").get("value").stringValue()).isEqualTo("45");
    var reports = afterCorrection.json().get("reporting").get("reports");
    assertThat(reports.get("submitted").intValue()).isEqualTo(2);
    assertThat(reports.get("onTime").intValue()).isEqualTo(1);
    assertThat(reports.get("late").intValue()).isEqualTo(1);
    assertThat(reports.get("missing").intValue()).isEqualTo(131);

    var position = beforeCorrection.json().get("position").longValue();
    var atPosition = admin.get(BRIEF + "?atPosition=" + position);
    assertThat(indicator(atPosition, "1.01-i2").get("value").stringValue()).isEqualTo("45");
    var corrections = afterCorrection.json().get("position").longValue();
    var history = admin.get(PROGRAMME + "/tasks/1.01/history?atPosition=" + corrections);
    assertThat(history.json().get("items").findValuesAsString("type"))
        .contains("unit.reminded")
        .filteredOn(type -> !type.equals("unit.reminded"))
        .containsExactly("task.defined", "report.submitted", "report.resent", "report.corrected");
    var audit = admin.get("/api/v1/audit/entries?unit=" + COMMERCE + "&type=report.corrected");
    assertThat(audit.json().get("items")).hasSize(1);
    assertThat(
            admin
                .get("/api/v1/audit/entries?type=refused")
                .json()
                .get("items")
                .findValuesAsString("problem"))
        .anyMatch(problem -> problem.endsWith("report-needs-correction"));
    var receipt = admin.get("/api/v1/receipts/" + first.text("receiptId"));
    assertThat(receipt.json().get("position").longValue()).isPositive();
    assertThat(receipt.text("contentHash")).isEqualTo(first.text("contentHash"));
    var text = admin.get(BRIEF + "?atPosition=" + position, "Accept", "text/plain");
    assertThat(text.body()).contains("2023年4月上旬", "旬简报", "模拟数据", "应报");
    var auditAt = admin.get("/api/v1/audit/entries?atPosition=" + position);

    restart();

    assertThat(admin.get(BRIEF + "?atPosition=" + position).body()).isEqualTo(atPosition.body());
    assertThat(admin.get(PROGRAMME + "/tasks/1.01/history?atPosition=" + corrections).body())
        .isEqualTo(history.body());
    assertThat(admin.get("/api/v1/audit/entries?atPosition=" + position).body())
        .isEqualTo(auditAt.body());
    assertThat(admin.get(BRIEF + "?atPosition=" + position, "Accept", "text/plain").body())
        .isEqualTo(text.body());
    assertThat(admin.get(BRIEF).text("asOf")).isEqualTo("2023-04-14T10:00:00+08:00");
  }

  @Test
  void concurrentIdenticalReportsGetOneReceipt() throws Exception {
    importJishou();
    var reporter = admin.reporter(COMMERCE);
    moveClock("2023-04-11T09:00:00+08:00");
    List<Callable<Answer>> calls = new ArrayList<>();
    for (var i = 0; i < 16; i++) {
      calls.add(
          () -> reporter.post(PROGRAMME + "/tasks/1.01/reports", report("2023-04-X1", "同一内容。")));
    }
    var answers = new ArrayList<Answer>();
    try (var pool = Executors.newFixedThreadPool(8)) {
      for (var future : pool.invokeAll(calls)) {
        answers.add(future.get());
      }
    }
    assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers).extracting(Answer::body).containsOnly(answers.getFirst().body());
  }

  @Test
  void badInputIsNamedInFullAndChangesNothing() throws IOException {
    var imported = importJishou();
    var reporter = admin.reporter(COMMERCE);
    moveClock("2023-04-11T09:00:00+08:00");
    var before = after(imported, BRIEF).json().get("position");

    var faulty =
        reporter.post(
            PROGRAMME + "/tasks/1.01/reports",
            """
            {"period":"2023-04-X3","progress":" ","extra":1,
             "values":[{"indicator":"9.99-i1","value":"三亿"},{"indicator":"1.01-i2","value":1e3}]}
            """);
    assertThat(faulty.status()).isEqualTo(422);
    assertThat(faulty.pointers())
        .contains("/period", "/progress", "/extra", "/values/0/value", "/values/1/value");
    assertThat(faulty.text("detail")).isNotBlank();
    assertThat(faulty.json().get("simulation").booleanValue()).isTrue();

    assertThat(
            reporter.post(PROGRAMME + "/tasks/9.99/reports", report("2023-04-X1", "无此任务")).status())
        .isEqualTo(404);
    assertThat(
            admin
                .reporter("433101-043")
                .post(PROGRAMME + "/tasks/1.01/reports", report("2023-04-X1", "无关单位"))
                .status())
        .isEqualTo(403);
    assertThat(
            reporter
                .post(PROGRAMME + "/tasks/1.01/reports", report("2023-04-X1", "长".repeat(300_000)))
                .status())
        .isEqualTo(413);
    assertThat(
            admin
                .put(
                    PROGRAMME + "/tasks/2.01/lead-units",
                    Map.of("units", List.of("433101-999", "433101-073"), "reason", "试"))
                .pointers())
        .containsExactly("/units/0", "/units/1");
    for (var period : List.of("2024-04-X1", "2023-W15", "2023-04", "2023-4-X1", "2023-04-X3")) {
      assertThat(
              reporter.post(PROGRAMME + "/tasks/1.01/reports", report(period, "期次不对")).pointers())
          .containsOnly("/period");
    }
    assertThat(reporter.post(PROGRAMME + "/tasks/1.01/reports", "{").status()).isEqualTo(400);

    assertThat(admin.get(BRIEF + "?asOf=2023-04-11T09:00:00 08:00".replace(" ", "%20")).status())
        .isEqualTo(200);
    assertThat(admin.get(BRIEF + "?asOf=2024-01-01T00:00:00Z").status()).isEqualTo(422);
    assertThat(admin.get(BRIEF + "?atPosition=999999").status()).isEqualTo(422);
    assertThat(admin.get(BRIEF + "?atPosition=1").status()).isEqualTo(404);
    assertThat(admin.get(BRIEF + "?atPosition=5&asOf=2023-04-11T09:00:00Z").status())
        .isEqualTo(400);
    assertThat(admin.get(PROGRAMME + "/summaries/2024-04-X1").status()).isEqualTo(404);

    // Reading and refusing left no event; registering two clients did.
    assertThat(admin.get(BRIEF).json().get("position").longValue())
        .isEqualTo(before.longValue() + 1);
  }

  private Answer importJishou() throws IOException {
    return admin.post(
        "/api/v1/programmes", Files.readString(Path.of("../../examples/jishou-2023.json")));
  }

  private void moveClock(String now) {
    var moved = admin.post("/api/v1/simulation/clock", Map.of("now", now));
    assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
    assertThat(moved.text("now")).isEqualTo(now);
  }

  private Answer after(Answer change, String path) {
    var answer = admin.get(path, ConsistencyToken.HEADER, change.consistency());
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer;
  }

  private static Map<String, Object> report(String period, String progress) {
    return Map.of("period", period, "progress", progress);
  }

  private static Map<String, Object> report(
      String period, String progress, String indicator, String value) {
    return Map.of(
        "period",
        period,
        "progress",
        progress,
        "values",
        List.of(Map.of("indicator", indicator, "value", value)));
  }

  /** Expected reports, tasks and units. */
  private static List<Integer> counts(Answer brief) {
    var reporting = brief.json().get("reporting");
    return List.of("reports", "tasks", "units").stream()
        .map(kind -> reporting.get(kind).get("expected").intValue())
        .toList();
  }

  private static JsonNode indicator(Answer brief, String code) {
    return brief
        .json()
        .get("indicators")
        .valueStream()
        .filter(row -> row.get("indicator").stringValue().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
