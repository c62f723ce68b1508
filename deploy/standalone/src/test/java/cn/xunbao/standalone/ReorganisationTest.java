package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.standalone.Api.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A year in which units are merged, renamed and change their people, over HTTP. The tests share one
 * process and differ in the units that they are about.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReorganisationTest {

  private static final String PROGRAMME = "/api/v1/programmes/jishou-2023";
  private static final String UNITS = "/api/v1/units/";

  /** Leads 1.20 and 6.11 jointly with others, and ends. */
  private static final String TAX = "433101-036";

  /** Leads 6.11 with it, and is its successor. */
  private static final String LABOUR = "433101-031";

  /** Leads 1.17 alone. */
  private static final String PARK = "433101-060";

  /** Leads 1.21 alone. */
  private static final String OFFICE = "433101-009";

  /** Members that each lead one task alone. */
  private static final List<String> MEMBERS = List.of("433101-013", "433101-072");

  @TempDir private static Path data;
  private JishouServer server;
  private Api admin;

  @BeforeAll
  void start() {
    server = JishouServer.start(data, "2023-03-23T00:00:00Z");
    admin = server.admin();
    assertThat(server.imported().status()).isEqualTo(201);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void aUnitMergedInAprilOwesForMarchAndItsSuccessorFromThenOn() {
    var tax = admin.reporter(TAX);
    var labour = admin.reporter(LABOUR);
    moveClock("2023-04-11T09:00:00+08:00");
    var before = admin.get(brief("2023-04-X2"));
    assertThat(owing(before)).containsEntry(TAX, 2).containsEntry(LABOUR, 4);
    assertThat(report(labour, "1.20", "2023-04-X1").status()).isEqualTo(403);

    moveClock("2023-04-16T09:00:00+08:00");
    var merger =
        Map.of(
            "units", List.of(TAX), "reason", "机构改革", "document", "吉政发〔2023〕8号", "on", "2023-04-15");
    var path = UNITS + LABOUR + "/mergers";
    assertThat(admin.post(path, merger).status()).isEqualTo(428);
    assertThat(admin.change("POST", path, "\"7\"", merger).status()).isEqualTo(412);
    var seen = admin.get(UNITS + LABOUR).version();
    var merged = admin.change("POST", path, seen, merger);
    assertThat(merged.status()).as(merged.toString()).isEqualTo(200);
    assertThat(admin.change("POST", path, merged.version(), merger).pointers())
        .containsExactly("/units/0");

    // March, and what was due before the day, stays the predecessor's.
    assertThat(owing(after(merged, brief("2023-03-X3"))))
        .containsEntry(TAX, 2)
        .containsEntry(LABOUR, 4);
    assertThat(owing(admin.get(brief("2023-04-X1")))).containsEntry(TAX, 2);
    // What is due later passes: 1.20 in addition, 6.11 once though both led it.
    var april = admin.get(brief("2023-04-X2"));
    assertThat(owing(april)).doesNotContainKey(TAX).containsEntry(LABOUR, 5);
    assertThat(expected(april)).isEqualTo(expected(before) - 1);
    var asOfBefore = admin.get(brief("2023-04-X2") + "?asOf=2023-04-11T09:00:00%2B08:00");
    assertThat(asOfBefore.body()).isEqualTo(before.body());

    var refused = report(tax, "1.20", "2023-04-X2");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.text("detail")).contains("市人社局").contains("2023-04-15");
    assertThat(report(tax, "1.20", "2023-04-X1").status()).isEqualTo(201);
    var inherited = report(labour, "1.20", "2023-04-X2");
    assertThat(inherited.status()).as(inherited.toString()).isEqualTo(201);
    assertThat(report(labour, "1.20", "2023-04-X1").status()).isEqualTo(403);
    assertThat(submitted(after(inherited, brief("2023-04-X2")), LABOUR)).isEqualTo(1);
    assertThat(labour.get(PROGRAMME + "/tasks/1.20/history").status()).isEqualTo(200);

    var unit = admin.get(UNITS + TAX).json();
    assertThat(unit.get("status").stringValue()).isEqualTo("MERGED");
    assertThat(unit.get("end").get("successor").get("unit").stringValue()).isEqualTo(LABOUR);
    assertThat(
            admin
                .get(UNITS + TAX + "?asOf=2023-04-11T09:00:00%2B08:00")
                .json()
                .get("status")
                .stringValue())
        .isEqualTo("ACTIVE");
    assertThat(types("?unit=" + TAX)).contains("unit.merged");
    assertThat(types("?type=unit.duties-inherited")).containsExactly("unit.duties-inherited");
  }

  @Test
  void theOldNameIsShownForWhatWasReportedUnderIt() {
    var renamed =
        admin.change(
            "PUT",
            UNITS + PARK + "/name",
            "*",
            Map.of("name", "吉首高新区", "reason", "规范名称", "on", "2023-07-01"));
    assertThat(renamed.status()).as(renamed.toString()).isEqualTo(200);

    assertThat(name(after(renamed, brief("2023-06-X2")), PARK)).isEqualTo("吉首经开区");
    assertThat(name(admin.get(brief("2023-07-X1")), PARK)).isEqualTo("吉首高新区");
    assertThat(admin.get(UNITS + PARK).text("name")).isEqualTo("吉首经开区");
    assertThat(
            admin
                .change("PUT", UNITS + PARK + "/name", "*", Map.of("name", "市人社局", "reason", "重名"))
                .pointers())
        .containsExactly("/name");
  }

  @Test
  void aGroupWithMembersLeadsThroughEachOfThem() {
    var group = "433101-073";
    var leads = Map.of("units", List.of(group), "reason", "由各成员单位牵头");
    assertThat(admin.put(PROGRAMME + "/tasks/2.01/lead-units", leads).pointers())
        .containsExactly("/units/0");
    var named =
        admin.change(
            "PUT",
            UNITS + group + "/members",
            "*",
            Map.of("members", MEMBERS, "reason", "明确成员", "on", "2023-03-23"));
    assertThat(named.status()).as(named.toString()).isEqualTo(200);
    var assigned = admin.put(PROGRAMME + "/tasks/2.01/lead-units", leads);
    assertThat(assigned.status()).as(assigned.toString()).isEqualTo(200);

    var owing = owing(after(assigned, brief("2023-08-X1")));
    assertThat(owing).containsEntry(MEMBERS.getFirst(), 2).containsEntry(MEMBERS.getLast(), 2);
    assertThat(owing).doesNotContainKey(group);
    var member = admin.reporter(MEMBERS.getFirst());
    assertThat(report(member, "2.01", "2023-03-X3").status()).isEqualTo(201);
  }

  @Test
  void aHandoverStandsInTheHistoryOfTheTaskAndOnTheUnit() {
    var from = appoint("向明", "副局长");
    var to = appoint("田小禾", "副局长");
    var people = PROGRAMME + "/tasks/1.21/people";
    assertThat(
            admin
                .put(people, Map.of("responsibleLeader", "向明", "handler", "石大川", "reason", "分工"))
                .status())
        .isEqualTo(200);

    var handedOver =
        admin.post(
            UNITS + OFFICE + "/handovers",
            Map.of(
                "from",
                from,
                "to",
                to,
                "tasks",
                List.of(Map.of("programme", "jishou-2023", "task", "1.21")),
                "reason",
                "向明调离"));
    assertThat(handedOver.status()).as(handedOver.toString()).isEqualTo(201);
    assertThat(
            admin
                .post(
                    UNITS + OFFICE + "/people/" + from + "/relief",
                    Map.of("reason", "调离", "on", "2023-12-01"))
                .status())
        .isEqualTo(200);

    var history = after(handedOver, PROGRAMME + "/tasks/1.21/history").json().get("items");
    var last = history.get(history.size() - 1);
    assertThat(last.get("type").stringValue()).isEqualTo("task.handed-over");
    assertThat(last.get("before").get("responsibleLeader").stringValue()).isEqualTo("向明");
    assertThat(last.get("after").get("responsibleLeader").stringValue()).isEqualTo("田小禾");
    assertThat(last.get("after").get("handler").stringValue()).isEqualTo("石大川");
    var unit = admin.get(UNITS + OFFICE).json();
    assertThat(unit.get("people")).hasSize(2);
    assertThat(unit.get("handovers").get(0).get("to").get("name").stringValue()).isEqualTo("田小禾");
  }

  private String appoint(String name, String post) {
    var appointed =
        admin.post(UNITS + OFFICE + "/people", Map.of("name", name, "post", post, "reason", "任职"));
    assertThat(appointed.status()).as(appointed.toString()).isEqualTo(201);
    return appointed.text("person");
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

  private void moveClock(String now) {
    assertThat(admin.post("/api/v1/simulation/clock", Map.of("now", now)).status()).isEqualTo(200);
  }

  private Answer after(Answer change, String path) {
    var answer = admin.get(path, ConsistencyToken.HEADER, change.consistency());
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer;
  }

  /** How many reports each unit owes. */
  private static Map<String, Integer> owing(Answer brief) {
    var owing = new TreeMap<String, Integer>();
    for (var row : brief.json().get("byUnit")) {
      owing.put(row.get("unit").stringValue(), count(row, "expected"));
    }
    return owing;
  }

  private static int submitted(Answer brief, String unit) {
    return count(row(brief, unit), "submitted");
  }

  private static String name(Answer brief, String unit) {
    return row(brief, unit).get("name").stringValue();
  }

  private static JsonNode row(Answer brief, String unit) {
    return brief
        .json()
        .get("byUnit")
        .valueStream()
        .filter(row -> row.get("unit").stringValue().equals(unit))
        .findFirst()
        .orElseThrow();
  }

  private static int expected(Answer brief) {
    return brief.json().get("reporting").get("reports").get("expected").intValue();
  }

  private static int count(JsonNode row, String what) {
    return row.get("reports").get(what).intValue();
  }
}
