package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.standalone.Api.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
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
import tools.jackson.databind.JsonNode;

/** The closing of a task from its application to its reopening, as the clock is moved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClosingTest {

  private static final String P = "/api/v1/programmes/jishou-2023";
  private static final String TASK = P + "/tasks/1.01";
  private static final String LEAD = "433101-027";
  private static final String PARTY_ORGAN = "433101-001";
  private static final String M = P + "/measures/C0001/";
  private static final List<Map<String, String>> FILES =
      List.of(Map.of("name", "验收报告.pdf", "sha256", "ab".repeat(32)));
  private static final Map<String, Object> ON_SITE =
      Map.of(
          "inspectors",
          List.of("彭英"),
          "inspectedOn",
          "2023-04-03",
          "passed",
          true,
          "finding",
          "现场与申报一致。");

  @TempDir private static Path data;
  private JishouServer server;
  private Api admin;
  private Api office;
  private Api unit;
  private String consistency = "";

  @BeforeAll
  void start() {
    server = JishouServer.start(data, "2023-04-03T02:00:00Z");
    admin = server.admin();
    office = admin.role("coordination-office");
    unit = admin.reporter(LEAD);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  @Order(1)
  void aRefusedApplicationIsMadeAnewAndNobodyReviewsWhatHeChecked() {
    assertThat(unit.post(TASK + "/closing/application", Map.of("text", "已完成。")).pointers())
        .containsExactly("/evidence");
    accepted(apply());
    assertThat(apply().text("type")).endsWith("wrong-stage");
    accepted(change(office, "/closing/refusal", Map.of("reason", "佐证不足。")));
    accepted(apply());
    assertThat(office.post(TASK + "/closing/inspection", ON_SITE).status()).isEqualTo(428);
    accepted(change(office, "/closing/inspection", ON_SITE));
    assertThat(change(office, "/closing/review", Map.of("opinion", "同意。")).status()).isEqualTo(403);
    var view = see(office, TASK + "/closing");
    assertThat(view.get("stage").stringValue()).isEqualTo("INSPECTED");
    assertThat(view.get("facts").findValuesAsString("type"))
        .containsExactly(
            "closing.applied", "closing.refused", "closing.applied", "closing.inspected");
  }

  @Test
  @Order(2)
  void aClosedTaskOwesNothingFromTheNextPeriodOnAndIsBlueInTheLedger() {
    var reviewer = admin.role("coordination-office");
    var grant = Map.of("document", "吉督办〔2023〕3号", "decidedOn", "2023-04-03", "text", "予以销号。");
    assertThat(change(reviewer, "/closing/closure", grant).text("type")).endsWith("wrong-stage");
    accepted(change(reviewer, "/closing/review", Map.of("opinion", "同意。")));
    accepted(change(reviewer, "/closing/closure", grant));
    assertThat(owes("2023-04-X1")).isTrue();
    assertThat(owes("2023-04-X2")).isFalse();
    var item = inLedger("?state=CLOSED").get(0);
    assertThat(item.get("light").stringValue()).isEqualTo("blue");
    assertThat(item.get("ended").get("type").stringValue()).isEqualTo("task.closed");
    assertThat(item.get("closing").get("stageName").stringValue()).isEqualTo("已销号");
    var late = Map.of("period", "2023-04-X2", "progress", "进展。");
    move("2023-04-12T10:00:00+08:00");
    assertThat(unit.post(TASK + "/reports", late).status()).isEqualTo(422);
  }

  @Test
  @Order(3)
  void aTaskThatIsReopenedOwesAgainFromTheNextPeriodOn() {
    var found = Map.of("confirmed", false, "inspectedOn", "2023-04-12", "finding", "成效反弹。");
    accepted(change(office, "/closing/follow-up", found));
    assertThat(owes("2023-04-X1")).isTrue();
    assertThat(owes("2023-04-X2")).isFalse();
    assertThat(owes("2023-04-X3")).isTrue();
    assertThat(inLedger("?state=REOPENED")).hasSize(1);
    assertThat(inLedger("?state=CLOSED")).isEmpty();
    assertThat(see(office, TASK + "/history").get("items").findValuesAsString("type"))
        .contains("task.closed", "task.reopened", "closing.followed-up");
  }

  @Test
  @Order(4)
  void aLaterDeadlineThatIsGrantedIsAnAmendmentOfThePlan() {
    accepted(
        unit.post(TASK + "/extension-requests", Map.of("until", "2024-03", "reason", "批复延后。")));
    accepted(
        change(
            office, "/extension", Map.of("document", "吉政办函〔2023〕9号", "decidedOn", "2023-04-12")));
    assertThat(inLedger("?deadlineBefore=2024-01-01&campaign=1").findValuesAsString("task"))
        .doesNotContain("1.01");
    var item = inLedger("?state=REOPENED").get(0);
    assertThat(item.get("deadline").stringValue()).isEqualTo("2024-03");
    assertThat(item.get("deadlineDate").stringValue()).isEqualTo("2024-03-31");
    assertThat(item.get("overdue").booleanValue()).isFalse();
    var amendments = see(office, P + "/amendments").get("items");
    assertThat(amendments).hasSize(1);
    assertThat(amendments.get(0).get("document").stringValue()).isEqualTo("吉政办函〔2023〕9号");
  }

  @Test
  @Order(5)
  void theLedgerIsFoundByWhoAnswersForATask() {
    accepted200(
        office.put(
            TASK + "/people",
            Map.of("responsibleLeader", "向明", "handler", "田小禾", "reason", "分工明确。")));
    assertThat(inLedger("?leader=" + encoded("向明")).findValuesAsString("task"))
        .containsExactly("1.01");
    assertThat(inLedger("?leader=" + encoded("无名"))).isEmpty();
    assertThat(inLedger("?overdue=true")).isEmpty();
  }

  @Test
  @Order(6)
  void aMeasureRestsOnFactsOfTheProgrammeAndIsHeardDecidedAndReviewed() {
    var fact = see(office, TASK + "/history").get("items").get(0).get("position").asString();
    var measure =
        Map.of(
            "unit", LEAD,
            "kind", "CRITICISM",
            "facts", List.of(fact, "999999"),
            "competentBody", "市政府督查室",
            "text", "成效反弹。",
            "task", "1.01");
    assertThat(office.post(P + "/measures", measure).pointers()).containsExactly("/facts/1");
    var sound = new HashMap<String, Object>(measure);
    sound.put("facts", List.of(fact));
    sound.put("unit", PARTY_ORGAN);
    assertThat(office.post(P + "/measures", sound).pointers()).containsExactly("/kind");
    sound.put("unit", LEAD);
    var proposed = accepted(office.post(P + "/measures", sound));
    assertThat(proposed.text("measure")).isEqualTo("C0001");
    var told = act(office, "notification", Map.of("workdays", 5));
    assertThat(told.text("caseBy")).isEqualTo("2023-04-19");
    var decision =
        Map.of("imposed", true, "document", "吉督通〔2023〕5号", "reason", "属实。", "effect", "扣2分。");
    var decider = admin.role("coordination-office");
    assertThat(decider.change("POST", M + "decision", "*", decision).text("type"))
        .endsWith("wrong-stage");
    act(unit, "case", Map.of("text", "已整改。"));
    assertThat(office.change("POST", M + "decision", "*", decision).status()).isEqualTo(403);
    act(decider, "decision", decision);
    act(unit, "review-request", Map.of("text", "请求复核。"));
    var review = Map.of("upheld", true, "reason", "维持。");
    assertThat(decider.change("POST", M + "review", "*", review).status()).isEqualTo(403);
    act(admin.role("coordination-office"), "review", review);
    var own = see(unit, P + "/measures").get("items");
    assertThat(own.findValuesAsString("stage")).containsExactly("UPHELD");
    assertThat(own.get(0).get("effect").stringValue()).isEqualTo("扣2分。");
    assertThat(inLedger("?leader=" + encoded("向明")).get(0).get("measures")).hasSize(1);
    assertThat(see(office, M.substring(0, M.length() - 1)).get("facts")).hasSize(6);
  }

  @Test
  @Order(7)
  void aRuleThatLeavesAndOrOpenIsRefusedAndScoresAreExplained() {
    var missing = Map.of("fact", "MISSING", "atLeast", 1);
    var criticised = Map.of("fact", "CRITICISED", "atLeast", 1);
    var open = Map.of("parts", List.of(missing, criticised));
    var refused = office.post(P + "/scoring/rules", rule(open));
    assertThat(refused.pointers()).containsExactly("/items/0/when/operator");
    assertThat(refused.text("detail")).contains("AND", "OR");
    accepted(
        office.post(
            P + "/scoring/rules",
            rule(Map.of("operator", "AND", "parts", List.of(missing, criticised)))));
    move("2023-04-14T10:00:00+08:00");
    var scores = see(unit, P + "/scoring/scores?from=2023-04-X1&to=2023-04-X2").get("items");
    assertThat(scores).hasSize(1);
    assertThat(scores.get(0).get("unit").stringValue()).isEqualTo(LEAD);
    var points = scores.get(0).get("points").get(0);
    assertThat(points.get("rule").stringValue()).isEqualTo("未报≥1 且 通报批评≥1");
    assertThat(points.get("facts").findValuesAsString("count").get(1)).isEqualTo("1");
    assertThat(points.get("facts").get(0).get("what").toString()).contains("2023-04-X1 1.01");
    assertThat(scores.get(0).get("total").asString())
        .isEqualTo(points.get("points").asString())
        .startsWith("-");
  }

  private static Map<String, Object> rule(Map<String, ?> when) {
    var item = Map.of("code", "K1", "name", "样例", "kind", "DEDUCT", "when", when, "points", "5");
    return Map.of("from", "2023-03-X3", "basis", "吉考办〔2023〕2号", "items", List.of(item));
  }

  private Answer act(Api caller, String step, Map<String, ?> body) {
    return accepted(caller.change("POST", M + step, "*", body));
  }

  private Answer apply() {
    return unit.post(TASK + "/closing/application", Map.of("text", "已完成。", "evidence", FILES));
  }

  private static Answer change(Api caller, String path, Map<String, ?> body) {
    return caller.change("POST", TASK + path, "*", body);
  }

  /** Whether the lead has a report due for the task in a period. */
  private boolean owes(String period) {
    return see(office, P + "/duties?unit=" + LEAD + "&period=" + period)
        .get("items")
        .findValuesAsString("task")
        .contains("1.01");
  }

  private JsonNode inLedger(String query) {
    return see(office, P + "/tasks" + query).get("items");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private void move(String to) {
    assertThat(admin.post("/api/v1/simulation/clock", Map.of("now", to)).status()).isEqualTo(200);
  }

  private Answer accepted(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    consistency = answer.consistency();
    return answer;
  }

  private void accepted200(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    consistency = answer.consistency();
  }

  private JsonNode see(Api caller, String path) {
    var answer = caller.get(path, ConsistencyToken.HEADER, consistency);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json();
  }
}
