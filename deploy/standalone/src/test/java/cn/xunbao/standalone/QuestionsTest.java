package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.standalone.Api.Answer;
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
import tools.jackson.databind.JsonNode;

/** What a unit is asked about its report, from the report to its correction, as time goes on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuestionsTest {

  private static final String P = "/api/v1/programmes/jishou-2023";
  private static final String QUESTIONS = P + "/questions";
  private static final String LEAD = "433101-027";
  private static final String OTHER = "433101-053";
  private static final String HELPER = "433101-018";
  private static final String TEXT = "本旬召开调度会2次，走访企业15家，帮助解决用工、用地、融资等方面的困难8个。";
  private static final Map<String, String> ANSWER = Map.of("answer", "上期误计一场。");

  @TempDir private static Path data;
  private JishouServer server;
  private Api admin;
  private Api office;
  private Api lead;
  private Api other;
  private String consistency = "";
  private String fall = "";
  private long beforeTheAnswer;

  @BeforeAll
  void start() {
    server = JishouServer.start(data, "2023-03-31T02:00:00Z");
    admin = server.admin();
    office = admin.role("coordination-office");
    lead = admin.reporter(LEAD);
    other = admin.reporter(OTHER);
    report(lead, "1.01", "2023-03-X3", "办展会3场。", "3");
    move("2023-04-11T10:00:00+08:00");
    report(other, "1.02", "2023-04-X1", TEXT);
    report(lead, "1.01", "2023-04-X1", TEXT, "2");
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  @Order(1)
  void theUnitAloneIsAskedAtFirstAlsoBesideTheRowsOfItsSheet() {
    var items = see(lead, QUESTIONS + "?period=2023-04-X1&unit=" + LEAD).get("items");
    assertThat(items.findValuesAsString("kind"))
        .containsExactlyInAnyOrder("FALLING_TOTAL", "SAME_TEXT");
    assertThat(items.findValuesAsString("text"))
        .allMatch(text -> text.startsWith("请核对：") && !text.contains(OTHER));
    fall =
        items
            .valueStream()
            .filter(item -> item.get("kind").stringValue().equals("FALLING_TOTAL"))
            .map(item -> item.get("question").stringValue())
            .findFirst()
            .orElseThrow();
    assertThat(onSheet(lead)).hasSize(2);
    assertThat(onSheet(office)).isEmpty();
    assertThat(asked(other)).isEmpty();
    assertThat(asked(office)).isEmpty();
    assertThat(asked(admin.role("auditor"))).isEmpty();
    assertThat(other.get(QUESTIONS + "?unit=" + LEAD).status()).isEqualTo(403);
    assertThat(admin.get(QUESTIONS).status()).isEqualTo(403);
  }

  @Test
  @Order(2)
  void anAnswerStandsOnceInTheHistoryAndIsSeenByTheOfficesAbove() {
    beforeTheAnswer = see(lead, QUESTIONS).get("position").longValue();
    assertThat(other.post(answer(), ANSWER).status()).isEqualTo(404);
    assertThat(lead.post(answer(), Map.of()).pointers()).containsExactly("/answer");
    accepted(lead.post(answer(), ANSWER));
    assertThat(lead.post(answer(), ANSWER).status()).isEqualTo(200);
    assertThat(lead.post(answer(), Map.of("answer", "另有原因。")).text("type"))
        .endsWith("already-exists");
    for (var reader : List.of(office, admin.role("auditor"), taskForce(1))) {
      var item = see(reader, QUESTIONS).get("items");
      assertThat(item).hasSize(1);
      assertThat(item.at("/0/answer/text").stringValue()).isEqualTo("上期误计一场。");
      assertThat(item.at("/0/answer/by").stringValue()).isEqualTo("测试员" + LEAD);
    }
    assertThat(asked(taskForce(2))).isEmpty();
    assertThat(see(office, QUESTIONS + "?atPosition=" + beforeTheAnswer).get("items")).isEmpty();
    assertThat(onSheet(lead)).hasSize(1);
  }

  @Test
  @Order(3)
  void otherUnitsOfTheTaskDoNotLearnOfIt() {
    var helper = admin.reporter(HELPER);
    assertThat(types(office, P + "/tasks/1.01/history")).contains("question.answered");
    assertThat(types(lead, P + "/tasks/1.01/history")).contains("question.answered");
    assertThat(types(helper, P + "/tasks/1.01/history"))
        .contains("report.submitted")
        .doesNotContain("question.answered");
    assertThat(types(lead, "/api/v1/audit/entries?task=1.01")).contains("question.answered");
    assertThat(types(helper, "/api/v1/audit/entries?task=1.01"))
        .contains("report.submitted")
        .doesNotContain("question.answered");
  }

  @Test
  @Order(4)
  void whatIsNotAnsweredIsSeenThreeWorkdaysAfterTheDueTime() {
    move("2023-04-17T23:00:00+08:00");
    assertThat(asked(office)).containsExactly("FALLING_TOTAL");
    move("2023-04-18T08:00:00+08:00");
    assertThat(asked(office)).containsExactlyInAnyOrder("FALLING_TOTAL", "SAME_TEXT");
  }

  @Test
  @Order(5)
  void aCorrectionMakesQuestionsGoAwayAndTheAnswerStaysInTheHistory() {
    accepted(
        lead.post(
            P + "/tasks/1.01/reports/2023-04-X1/corrections",
            Map.of(
                "reason",
                "误填",
                "progress",
                "办展会4场，签约2.6亿元。",
                "values",
                List.of(Map.of("indicator", "1.01-i1", "value", "4")))));
    assertThat(asked(lead)).isEmpty();
    assertThat(asked(office)).isEmpty();
    assertThat(lead.post(answer(), ANSWER).status()).isEqualTo(404);
    assertThat(types(office, P + "/tasks/1.01/history")).contains("question.answered");
    assertThat(see(lead, QUESTIONS + "?atPosition=" + beforeTheAnswer).get("items")).hasSize(2);
  }

  @Test
  @Order(6)
  void aCorrectionAfterTheCutOffIsAskedAboutAndAFallWithAReasonIsShownInstead() {
    accepted(office.post(P + "/cut-offs", Map.of("period", "2023-04-X1")));
    accepted(
        lead.post(
            P + "/tasks/1.01/reports/2023-04-X1/corrections",
            Map.of(
                "reason",
                "核减",
                "values",
                List.of(Map.of("indicator", "1.01-i1", "value", "2", "reason", "一场延期")))));
    var answer = see(lead, QUESTIONS);
    assertThat(answer.get("items").findValuesAsString("kind")).containsExactly("LATE_CORRECTION");
    assertThat(answer.get("explained").findValuesAsString("reason")).containsExactly("一场延期");
    var known = see(office, QUESTIONS);
    assertThat(known.get("items")).isEmpty();
    assertThat(known.get("explained")).hasSize(1);
  }

  private String answer() {
    return QUESTIONS + "/" + fall + "/answer";
  }

  private List<String> asked(Api caller) {
    return see(caller, QUESTIONS).get("items").findValuesAsString("kind");
  }

  private JsonNode onSheet(Api caller) {
    return see(caller, P + "/sheets/" + LEAD + "/2023-04-X1")
        .get("rows")
        .valueStream()
        .filter(row -> row.get("task").stringValue().equals("1.01"))
        .findFirst()
        .orElseThrow()
        .path("questions");
  }

  private List<String> types(Api caller, String path) {
    return see(caller, path).get("items").findValuesAsString("type");
  }

  private Api taskForce(int campaign) {
    return admin.client(
        Map.of(
            "name",
            "专班" + campaign,
            "roles",
            List.of("task-force"),
            "programme",
            "jishou-2023",
            "campaign",
            campaign));
  }

  private void report(Api unit, String task, String period, String text, String... shows) {
    var values = List.of(shows).stream().map(v -> Map.of("indicator", "1.01-i1", "value", v));
    accepted(
        unit.post(
            P + "/tasks/" + task + "/reports",
            Map.of("period", period, "progress", text, "values", values.toList())));
  }

  private void move(String to) {
    assertThat(admin.post("/api/v1/simulation/clock", Map.of("now", to)).status()).isEqualTo(200);
  }

  private void accepted(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    consistency = answer.consistency();
  }

  private JsonNode see(Api caller, String path) {
    var answer = caller.get(path, ConsistencyToken.HEADER, consistency);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json();
  }
}
