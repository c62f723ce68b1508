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
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An office tries and adopts a rule for lights; a task without numbers gets nodes and ratings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LightsAndRatingsTest {

  private static final String P = "/api/v1/programmes/jishou-2023";
  private static final String T = P + "/tasks/1.12";
  private static final String LEAD = "433101-018";
  private static final String BASIS = "市政府常务会议〔2023〕5号";
  private static final Map<String, Object> GREEN = row("GREEN", Map.of("atLeast", "50"));
  private static final List<Map<String, Object>> STRICT =
      List.of(
          GREEN,
          row("YELLOW", Map.of("atLeast", "-5", "below", "50")),
          row("RED", Map.of("below", "-5")));

  @TempDir private static Path data;
  private JishouServer server;
  private Api admin;
  private Api office;
  private Api lead;
  private Answer last;

  @BeforeAll
  void start() {
    server = JishouServer.start(data, "2023-03-23T00:00:00Z");
    admin = server.admin();
    office = admin.role("coordination-office");
    lead = admin.reporter(LEAD);
    var reporter = admin.reporter("433101-027");
    day("2023-04-04T10:00:00+08:00");
    last =
        reporter.post(
            P + "/tasks/1.01/reports",
            Map.of(
                "period",
                "2023-03-X3",
                "progress",
                "举办展销会。",
                "values",
                List.of(Map.of("indicator", "1.01-i3", "value", "10"))));
    assertThat(last.status()).as(last.toString()).isEqualTo(201);
    day("2023-04-13T10:00:00+08:00");
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  @Order(1)
  void aRuleWithAHoleIsRefusedWithACounterExample() {
    var holed =
        office.change(
            "POST",
            P + "/rules/lights",
            "*",
            Map.of(
                "basis",
                BASIS,
                "from",
                "2023-04-X2",
                "rows",
                List.of(
                    row("GREEN", Map.of("atLeast", "0")), row("RED", Map.of("atMost", "-10")))));
    assertThat(holed.status()).as(holed.toString()).isEqualTo(422);
    assertThat(holed.pointers()).containsExactly("/rows");
    assertThat(holed.text("detail")).isEqualTo("落后0至10个百分点之间（如 −5）未定义");
  }

  @Test
  @Order(2)
  void aTrialListsTheLightsThatWouldDifferAndChangesNothing() {
    var rule = Api.encode("{\"rows\":" + Api.JSON.writeValueAsString(STRICT) + "}");
    var trial = ask(P + "/rules/lights/what-if?from=2023-03-X3&rule=" + rule);
    assertThat(trial.status()).as(trial.toString()).isEqualTo(200);
    assertThat(trial.json().get("differences").valueStream().toList())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.get("task").stringValue()).isEqualTo("1.01");
              assertThat(one.get("before").stringValue()).isEqualTo("green");
              assertThat(one.get("after").stringValue()).isEqualTo("yellow");
              assertThat(one.get("afterExplanation").stringValue()).contains("第2版亮黄灯");
            });
    assertThat(ask(P + "/rules").json().get("lights").size()).isEqualTo(1);
    assertThat(ask(P + "/rules/lights/what-if?from=2023-03-X3&rule=%7B%7D").status())
        .isEqualTo(422);
  }

  @Test
  @Order(3)
  void anAdoptedRuleHoldsFromItsPeriodOn() {
    var body = Map.of("basis", BASIS, "from", "2023-04-X2", "rows", STRICT);
    last = office.change("POST", P + "/rules/lights", ask(P + "/rules").version(), body);
    assertThat(last.status()).as(last.toString()).isEqualTo(201);
    var lights = ask(P + "/rules").json().get("lights");
    assertThat(lights.get(1).get("from").stringValue()).isEqualTo("2023-04-X2");
    assertThat(lights.get(1).get("inForce").booleanValue()).isTrue();
    assertThat(lights.get(0).get("rule").get("rows").size()).isEqualTo(3);
    assertThat(
            ask(P + "/summaries/2023-03-X3")
                .json()
                .get("indicators")
                .valueStream()
                .filter(row -> row.get("indicator").stringValue().equals("1.01-i3"))
                .map(row -> row.get("light").stringValue()))
        .containsExactly("green");
  }

  @Test
  @Order(4)
  void nodesAreFiledByTheLeadAndApprovedByAnOffice() {
    var nodes =
        List.of(
            Map.of("name", "完成选址", "date", "2023-04-05", "weight", 40),
            Map.of("name", "开工", "date", "2023-09-30", "weight", 50));
    var faulty = lead.put(T + "/nodes", Map.of("nodes", nodes));
    assertThat(faulty.pointers()).containsExactly("/nodes");
    var sound = List.of(nodes.getFirst(), Map.of("name", "开工", "date", "2023-09-30", "weight", 60));
    last = lead.put(T + "/nodes", Map.of("nodes", sound));
    assertThat(last.status()).as(last.toString()).isEqualTo(201);
    assertThat(lead.post(T + "/nodes/approval", Map.of()).status()).isEqualTo(403);
    last = office.change("POST", T + "/nodes/approval", last.version(), Map.of());
    assertThat(last.text("stage")).as(last.toString()).isEqualTo("APPROVED");
    assertThat(ask(T + "/nodes").json().get("nodes").get("overdue").get(0).stringValue())
        .isEqualTo("完成选址");
    assertThat(lead.put(T + "/nodes", Map.of("nodes", nodes.subList(0, 1))).status())
        .isEqualTo(422);
  }

  @Test
  @Order(5)
  void ownAndConfirmedRatingStandSideBySideAndAnOverdueNodeMakesItYellow() {
    last = lead.post(T + "/ratings/2023-04-X1", Map.of("rating", "DONE", "note", "基本完成。"));
    assertThat(last.status()).as(last.toString()).isEqualTo(201);
    assertThat(lead.post(P + "/tasks/1.12/ratings/2023-05-X1", Map.of("rating", "DONE")).status())
        .isEqualTo(409);
    var rated = row(ask(P + "/summaries/2023-04-X1"), "ratedTasks", "1.12");
    assertThat(rated.get("light").stringValue()).isEqualTo("grey");

    var confirmation = T + "/ratings/2023-04-X1/" + LEAD + "/confirmation";
    var without = office.change("POST", confirmation, "*", Map.of("rating", "ON_TRACK"));
    assertThat(without.pointers()).containsExactly("/reason");
    last =
        office.change(
            "POST",
            confirmation,
            ask(T + "/ratings/2023-04-X1/" + LEAD).version(),
            Map.of("rating", "ON_TRACK", "reason", "选址未批复。"));
    assertThat(last.status()).as(last.toString()).isEqualTo(201);

    var brief = ask(P + "/summaries/2023-04-X1");
    rated = row(brief, "ratedTasks", "1.12");
    assertThat(rated.get("selfRating").stringValue()).isEqualTo("DONE");
    assertThat(rated.get("confirmedRating").stringValue()).isEqualTo("ON_TRACK");
    assertThat(rated.get("light").stringValue()).isEqualTo("yellow");
    assertThat(rated.get("explanation").stringValue())
        .isEqualTo("截至2023年4月上旬末，牵头单位自评“已完成”，确认为“正常推进”，时间节点“完成选址”已逾期，按亮灯规则第1版亮黄灯。");
    assertThat(lead.post(T + "/ratings/2023-04-X1", Map.of("rating", "BEHIND")).status())
        .isEqualTo(409);
    var task = row(ask(P + "/tasks"), "items", "1.12");
    assertThat(task.get("light").stringValue()).isEqualTo("yellow");
    assertThat(task.get("nodes").get("inForce").intValue()).isEqualTo(2);
  }

  @Test
  @Order(6)
  void aReachedNodeIsNoLongerOverdueAndTheHistoryTellsAllOfIt() {
    last = lead.post(T + "/nodes/1/completion", Map.of("on", "2023-04-10"));
    assertThat(last.status()).as(last.toString()).isEqualTo(201);
    var rated = row(ask(P + "/summaries/2023-04-X1"), "ratedTasks", "1.12");
    assertThat(rated.get("light").stringValue()).isEqualTo("yellow");
    assertThat(rated.get("nodesToConfirm").get(0).stringValue()).isEqualTo("完成选址");
    assertThat(rated.get("explanation").stringValue()).contains("“完成选址”（已报完成，待确认）已逾期");
    var node = T + "/nodes/1/";
    assertThat(lead.post(node + "confirmation", Map.of()).status()).isEqualTo(403);
    assertThat(office.post(node + "refusal", Map.of("reason", "未见批复。")).status()).isEqualTo(428);
    last = office.change("POST", node + "refusal", last.version(), Map.of("reason", "未见批复。"));
    assertThat(office.change("POST", node + "confirmation", last.version(), Map.of()).status())
        .isEqualTo(409);
    last = lead.post(node + "completion", Map.of("on", "2023-04-10", "note", "批复附后。"));
    last =
        office.change(
            "POST", node + "confirmation", ask(T + "/nodes").version(), Map.of("comment", "属实。"));
    assertThat(last.status()).as(last.toString()).isEqualTo(201);
    rated = row(ask(P + "/summaries/2023-04-X1"), "ratedTasks", "1.12");
    assertThat(rated.get("light").stringValue()).isEqualTo("green");
    assertThat(rated.get("nodesDone").intValue()).isEqualTo(40);
    assertThat(rated.get("nodesDue").intValue()).isEqualTo(40);
    assertThat(ask(T + "/nodes").json().at("/nodes/completions/完成选址/remark").stringValue())
        .isEqualTo("属实。");
    assertThat(office.get(P + "/summaries/2023-04-X1", "Accept", "text/plain").body())
        .contains("无数字指标任务共1项。自评：未启动0项，正常推进0项，滞后0项，已完成1项，未自评0项。")
        .contains("确认：未启动0项，正常推进1项，滞后0项，已完成0项，待确认0项。");
    assertThat(ask(T + "/history").json().get("items").findValuesAsString("type"))
        .containsSubsequence(
            "nodes.filed",
            "nodes.approved",
            "task.rated",
            "rating.confirmed",
            "node.reached",
            "node.refused",
            "node.reached",
            "node.confirmed");
  }

  private static Map<String, Object> row(String light, Map<String, String> bounds) {
    var condition = new TreeMap<>(bounds);
    condition.put("quantity", "GAP");
    return Map.of("light", light, "when", List.of(condition));
  }

  private static JsonNode row(Answer answer, String list, String task) {
    return answer
        .json()
        .get(list)
        .valueStream()
        .filter(row -> row.get("task").stringValue().equals(task))
        .findFirst()
        .orElseThrow();
  }

  private Answer ask(String path) {
    return office.get(path, ConsistencyToken.HEADER, last.consistency());
  }

  private void day(String now) {
    var moved = admin.post("/api/v1/simulation/clock", Map.of("now", now));
    assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
  }
}
