package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.standalone.Api.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A plan that is amended during its year and tasks that get the lead which it left open, over HTTP.
 * One year in one process, so the tests follow each other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AmendmentTest {

  private static final String PROGRAMME = "/api/v1/programmes/jishou-2023";
  private static final String AMENDMENTS = PROGRAMME + "/amendments";
  private static final String CONFIRMATIONS = PROGRAMME + "/lead-proposals/confirmations";
  private static final String UNITS = "/api/v1/units/";
  private static final String DOCUMENT = "吉政办发〔2023〕12号";

  /** Leads 1.17 alone, which is dropped. */
  private static final String PARK = "433101-060";

  /** Leads 1.21 alone, which is changed. */
  private static final String OFFICE = "433101-009";

  /** Leads the task that is added. */
  private static final String COMMERCE = "433101-027";

  @TempDir private static Path data;
  private JishouServer server;
  private Api admin;

  @BeforeAll
  void start() {
    server = JishouServer.start(data, "2023-03-23T00:00:00Z");
    admin = server.admin();
    after(server.imported(), AMENDMENTS);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  @Order(1)
  void tasksGetTheLeadThatThePlanProposesAllInOneCallOrNone() {
    var proposals = admin.get(PROGRAMME + "/lead-proposals").json();
    assertThat(proposals.get("items")).hasSize(66);
    var section = proposals.get("sources").get(1);
    assertThat(section.get("source").stringValue()).isEqualTo("SECTION");
    assertThat(section.get("carried").booleanValue()).isFalse();
    var first = proposals.get("items").get(0);
    assertThat(first.get("task").stringValue()).isEqualTo("2.01");
    assertThat(first.get("proposals").findValuesAsString("source"))
        .containsExactly("ANNEX_ROW", "FIRST_NAMED");
    assertThat(first.get("proposals").get(0).findValuesAsString("unit"))
        .containsExactly("433101-020", "433101-026");

    var faulty =
        Map.of(
            "items",
            List.of(
                Map.of("task", "2.01"),
                Map.of("task", "1.01"),
                Map.of("task", "9.99"),
                Map.of("task", "2.02", "units", List.of("433101-999"))),
            "reason",
            "专题会议明确");
    var refused = admin.post(CONFIRMATIONS, faulty);
    assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
    assertThat(refused.pointers())
        .containsExactlyInAnyOrder("/items/1/task", "/items/2/task", "/items/3/units/0");

    var confirmed =
        admin.post(
            CONFIRMATIONS,
            Map.of(
                "items",
                List.of(
                    Map.of("task", "2.01"),
                    Map.of("task", "2.02", "units", List.of("433101-029"), "handler", "田小禾")),
                "reason",
                "专题会议明确"));
    assertThat(confirmed.status()).as(confirmed.toString()).isEqualTo(200);
    var items = confirmed.json().get("items");
    assertThat(items.get(0).get("source").stringValue()).isEqualTo("ANNEX_ROW");
    assertThat(items.get(1).has("source")).isFalse();

    var history = after(confirmed, PROGRAMME + "/tasks/2.01/history").json().get("items");
    var last = history.get(history.size() - 1);
    assertThat(last.get("after").get("source").stringValue()).isEqualTo("ANNEX_ROW");
    assertThat(last.get("what").stringValue()).contains("依据任务分解表");
    assertThat(ledger("2.01", "").get("leadSource").stringValue()).isEqualTo("ANNEX_ROW");
    assertThat(admin.get(PROGRAMME + "/lead-proposals").json().get("items")).hasSize(64);
  }

  @Test
  @Order(2)
  void anAmendmentNamesEveryFaultAndIsTriedWithoutChangingAnything() {
    var faulty =
        Map.of(
            "document", DOCUMENT,
            "decidedOn", "2024-01-01",
            "add",
                List.of(
                    Map.of("campaign", 9, "code", "1.01", "title", "重复"),
                    Map.of("campaign", 1, "code", "1.90", "leadUnits", List.of("433101-999"))),
            "drop", List.of(Map.of("task", "1.17"), Map.of("task", "9.99", "reason", "无")),
            "change",
                List.of(
                    Map.of("task", "1.17", "deadline", "2023-11", "reason", "重复"),
                    Map.of("task", "1.21", "reason", "未变")));
    var refused = admin.change("POST", AMENDMENTS, "\"0\"", faulty);
    assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
    assertThat(refused.pointers())
        .containsExactlyInAnyOrder(
            "/decidedOn",
            "/add/0/campaign",
            "/add/0/code",
            "/add/1/title",
            "/add/1/leadUnits/0",
            "/drop/0/reason",
            "/drop/1/task",
            "/change/0/task",
            "/change/1");
    assertThat(admin.post(AMENDMENTS, amendment()).status()).isEqualTo(428);
    assertThat(admin.change("POST", AMENDMENTS, "\"1\"", amendment("2023-03-23")).status())
        .isEqualTo(412);

    var tried = admin.post(AMENDMENTS + "?dryRun=true", amendment("2023-03-23"));
    assertThat(tried.status()).as(tried.toString()).isEqualTo(200);
    assertThat(tried.json().get("added")).hasSize(1);
    assertThat(admin.get(AMENDMENTS).json().get("items")).isEmpty();
    assertThat(admin.get(AMENDMENTS).version()).isEqualTo("\"0\"");
  }

  @Test
  @Order(3)
  void whatAnAmendmentAddsDropsAndChangesHoldsFromItsPeriodOnAndNothingIsHidden() {
    moveClock("2023-05-15T09:00:00+08:00");
    var before = admin.get(brief("2023-05-X3"));
    var past = admin.get(brief("2023-05-X1"));
    moveClock("2023-05-15T09:01:00+08:00");
    var amended = admin.change("POST", AMENDMENTS, admin.get(AMENDMENTS).version(), amendment());
    assertThat(amended.status()).as(amended.toString()).isEqualTo(201);
    assertThat(amended.version()).isEqualTo("\"1\"");

    // The running period: 1.17 is still owed, 1.90 is owed already.
    var running = after(amended, brief("2023-05-X2"));
    assertThat(running.json().has("ended")).isFalse();
    // From the next on 1.17 owes nothing and is named; one goes, one comes.
    var next = admin.get(brief("2023-05-X3"));
    assertThat(expected(next)).isEqualTo(expected(before));
    assertThat(expected(running)).isEqualTo(expected(before) + 1);
    assertThat(next.json().get("ended").get(0).get("task").stringValue()).isEqualTo("1.17");
    assertThat(next.json().get("ended").get(0).get("document").stringValue()).isEqualTo(DOCUMENT);
    // A period that had ended knows nothing of the new task.
    assertThat(expected(admin.get(brief("2023-05-X1")))).isEqualTo(expected(past));
    assertThat(admin.get(brief("2023-05-X1")).json().get("lights"))
        .isEqualTo(past.json().get("lights"));
    assertThat(at(before, "2023-05-X3").body()).isEqualTo(before.body());

    moveClock("2023-06-12T09:00:00+08:00");
    var park = admin.reporter(PARK);
    assertThat(report(park, "1.17", "2023-05-X2").status()).isEqualTo(201);
    var refused = report(park, "1.17", "2023-05-X3");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.pointers()).containsExactly("/period");
    var commerce = admin.reporter(COMMERCE);
    assertThat(report(commerce, "1.90", "2023-05-X1").status()).isEqualTo(422);
    assertThat(report(commerce, "1.90", "2023-05-X2").status()).isEqualTo(201);
    var leads = Map.of("units", List.of(OFFICE), "reason", "更换");
    assertThat(admin.put(PROGRAMME + "/tasks/1.17/lead-units", leads).status()).isEqualTo(409);

    var dropped = ledger("1.17", "");
    assertThat(dropped.get("ended").get("document").stringValue()).isEqualTo(DOCUMENT);
    assertThat(dropped.get("owingUnits")).isEmpty();
    assertThat(ledger("1.21", "").get("deadline").stringValue()).isEqualTo("2023-11");
    var history = admin.get(PROGRAMME + "/tasks/1.21/history").json().get("items");
    var change =
        history
            .valueStream()
            .filter(fact -> fact.get("type").stringValue().equals("task.amended"))
            .findFirst()
            .orElseThrow();
    assertThat(change.get("before").get("deadline").isNull()).isTrue();
    assertThat(change.get("after").get("deadline").stringValue()).isEqualTo("2023-11");
    var item = admin.get(AMENDMENTS).json().get("items").get(0);
    assertThat(item.get("added").findValuesAsString("task")).containsExactly("1.90");
    assertThat(item.get("dropped").findValuesAsString("reason")).containsExactly("项目取消");
    assertThat(item.get("changed").get(0).get("after").get("deadline").stringValue())
        .isEqualTo("2023-11");
    assertThat(admin.get(AMENDMENTS + "?asOf=2023-05-01T00:00:00%2B08:00").json().get("items"))
        .isEmpty();
    assertThat(types("?type=plan.amended")).containsExactly("plan.amended");
    assertThat(types("?task=1.17")).contains("task.dropped");
  }

  @Test
  @Order(4)
  void ofTwoAmendmentsAtTheSameTimeOneIsRefusedAsAWhole() throws Exception {
    var seen = admin.get(AMENDMENTS).version();
    List<Callable<Answer>> calls = new ArrayList<>();
    for (var code : List.of("1.91", "1.92")) {
      var body =
          Map.of(
              "document",
              "吉政办发〔2023〕20号",
              "decidedOn",
              "2023-06-12",
              "add",
              List.of(Map.of("campaign", 1, "code", code, "title", "新增" + code)),
              "drop",
              List.of(Map.of("task", "1.22", "reason", "合并办理")));
      calls.add(() -> admin.change("POST", AMENDMENTS, seen, body));
    }
    var answers = new ArrayList<Answer>();
    try (var threads = Executors.newFixedThreadPool(calls.size())) {
      for (var answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
    }
    assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsAnyOf(409, 412);
    var won = answers.stream().filter(answer -> answer.status() == 201).findFirst().orElseThrow();
    var items = after(won, AMENDMENTS).json().get("items");
    assertThat(items).hasSize(2);
    var added = items.get(1).get("added").findValuesAsString("task");
    assertThat(added).hasSize(1);
    var lost = added.contains("1.91") ? "1.92" : "1.91";
    assertThat(admin.get(PROGRAMME + "/tasks/" + lost + "/history").status()).isEqualTo(404);
  }

  @Test
  @Order(5)
  void theLedgerNamesWhoAnswersNowAndFindsWhatASuccessorInherited() {
    var merged =
        admin.change(
            "POST",
            UNITS + COMMERCE + "/mergers",
            "*",
            Map.of("units", List.of(OFFICE), "reason", "机构改革"));
    assertThat(merged.status()).as(merged.toString()).isEqualTo(200);
    after(merged, UNITS + COMMERCE);

    var inherited = ledger("1.21", "?unit=" + COMMERCE);
    assertThat(inherited.get("leadUnits").findValuesAsString("unit")).containsExactly(OFFICE);
    assertThat(inherited.get("owingUnits").findValuesAsString("unit")).containsExactly(COMMERCE);
  }

  @Test
  @Order(6)
  void aPersonHandsAllOpenTasksOverInOneCall() {
    var from = appoint("向明");
    var to = appoint("田小禾");
    for (var task : List.of("1.01", "1.90")) {
      var named =
          admin.put(
              PROGRAMME + "/tasks/" + task + "/people",
              Map.of("responsibleLeader", "向明", "reason", "分工"));
      assertThat(named.status()).as(named.toString()).isEqualTo(200);
    }
    var dropped =
        Map.of(
            "document",
            "吉政办发〔2023〕21号",
            "decidedOn",
            "2023-06-12",
            "drop",
            List.of(Map.of("task", "1.90", "reason", "并入其他任务")));
    assertThat(admin.change("POST", AMENDMENTS, "*", dropped).status()).isEqualTo(201);

    var body = Map.of("from", from, "to", to, "reason", "向明调离");
    var handedOver = admin.post(UNITS + COMMERCE + "/handovers", body);
    assertThat(handedOver.status()).as(handedOver.toString()).isEqualTo(201);
    assertThat(handedOver.json().get("tasks").findValuesAsString("task")).containsExactly("1.01");
    assertThat(admin.post(UNITS + COMMERCE + "/handovers", body).pointers())
        .containsExactly("/tasks");
  }

  private String appoint(String name) {
    var appointed =
        admin.post(
            UNITS + COMMERCE + "/people", Map.of("name", name, "post", "副局长", "reason", "任职"));
    assertThat(appointed.status()).as(appointed.toString()).isEqualTo(201);
    return appointed.text("person");
  }

  private static Map<String, Object> amendment() {
    return amendment("2023-05-12");
  }

  private static Map<String, Object> amendment(String decidedOn) {
    return Map.of(
        "document", DOCUMENT,
        "decidedOn", decidedOn,
        "add",
            List.of(
                Map.of(
                    "campaign",
                    1,
                    "code",
                    "1.90",
                    "title",
                    "培育夜间经济集聚区",
                    "leadUnits",
                    List.of(COMMERCE),
                    "deadline",
                    "2023-12",
                    "indicators",
                    List.of(
                        Map.of(
                            "code", "1.90-i1",
                            "name", "夜间经济集聚区",
                            "measure", "CUMULATIVE",
                            "direction", "HIGHER_IS_BETTER",
                            "target", Map.of("operator", "AT_LEAST", "value", 2))))),
        "drop", List.of(Map.of("task", "1.17", "reason", "项目取消")),
        "change", List.of(Map.of("task", "1.21", "deadline", "2023-11", "reason", "提前完成")));
  }

  private JsonNode ledger(String task, String filter) {
    return admin
        .get(PROGRAMME + "/tasks" + filter)
        .json()
        .get("items")
        .valueStream()
        .filter(item -> item.get("task").stringValue().equals(task))
        .findFirst()
        .orElseThrow();
  }

  private List<String> types(String filter) {
    return admin
        .get("/api/v1/audit/entries" + filter)
        .json()
        .get("items")
        .valueStream()
        .map(entry -> entry.get("type").stringValue())
        .toList();
  }

  private static Answer report(Api reporter, String task, String period) {
    return reporter.post(
        PROGRAMME + "/tasks/" + task + "/reports", Map.of("period", period, "progress", "正常推进。"));
  }

  private static String brief(String period) {
    return PROGRAMME + "/summaries/" + period;
  }

  private Answer at(Answer earlier, String period) {
    var position = Objects.requireNonNull(earlier.json().get("position")).longValue();
    var judged = earlier.text("asOf").replace("+", "%2B");
    var again = admin.get(brief(period) + "?asOf=" + judged);
    assertThat(again.json().get("position").longValue()).isEqualTo(position);
    return again;
  }

  private void moveClock(String now) {
    assertThat(admin.post("/api/v1/simulation/clock", Map.of("now", now)).status()).isEqualTo(200);
  }

  private Answer after(Answer change, String path) {
    var answer = admin.get(path, ConsistencyToken.HEADER, change.consistency());
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer;
  }

  private static int expected(Answer brief) {
    return brief.json().get("reporting").get("reports").get("expected").intValue();
  }
}
