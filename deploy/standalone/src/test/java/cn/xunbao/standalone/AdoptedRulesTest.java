package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.query.fact.ProgrammeStates;
import cn.xunbao.standalone.Api.Answer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import tools.jackson.databind.node.ObjectNode;

/** A year in which the office adopts rules, joins 旬, sets up task forces anew and closes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdoptedRulesTest {

  private static final String P = "/api/v1/programmes/jishou-2023";
  private static final String LEAD = "433101-027";
  private static final String BASIS = "领导小组第3次会议纪要";

  @TempDir private static Path data;
  private JishouServer server;
  private Api admin;
  private Api office;
  private Api taskForce;
  private Api unit;
  private Answer last;

  @BeforeAll
  void start() {
    server = JishouServer.start(data, "2023-03-23T00:00:00Z");
    admin = server.admin();
    last = server.imported();
    office = admin.role("coordination-office");
    unit = admin.reporter(LEAD);
    taskForce =
        admin.client(
            Map.of(
                "name",
                "专班",
                "roles",
                List.of("task-force"),
                "programme",
                "jishou-2023",
                "campaign",
                1));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  @Order(1)
  void aRuleIsAdoptedOnTheVersionSeenAndWithEveryFaultNamed() {
    day("2023-04-13T10:00:00+08:00");
    assertThat(office.post(P + "/rules/due", noon("2023-04-X2")).status()).isEqualTo(428);
    assertThat(office.change("POST", P + "/rules/due", "\"1\"", noon("2023-04-X2")).status())
        .isEqualTo(412);
    var faulty =
        office.change(
            "POST",
            P + "/rules/due",
            "*",
            Map.of("anchor", "PERIOD_END", "workdays", 2, "shift", "FORWARD", "time", "25:00"));
    assertThat(faulty.status()).as(faulty.toString()).isEqualTo(422);
    assertThat(faulty.pointers()).containsExactlyInAnyOrder("/basis", "/from", "/shift", "/time");
    var past = office.change("POST", P + "/rules/due", "*", noon("2023-04-X1"));
    assertThat(past.status()).isEqualTo(422);
    assertThat(past.pointers()).containsOnly("/from");
    assertThat(past.json().get("errors").findValuesAsString("code")).containsOnly("already-due");
  }

  @Test
  @Order(2)
  void rulesHoldFromTheirPeriodOnAndEarlierBriefsStayAsTheyWere() {
    var before = brief("2023-04-X1");
    var position = before.json().get("position").longValue();
    var atPosition = office.get(P + "/summaries/2023-04-X1?atPosition=" + position).body();
    adopt("/rules/due", noon("2023-04-X2"));
    adopt(
        "/rules/joined-periods",
        Map.of("basis", BASIS, "periods", List.of("2023-04-X3", "2023-05-X1")));

    assertThat(office.get(P + "/summaries/2023-04-X1?atPosition=" + position).body())
        .isEqualTo(atPosition);
    var now = brief("2023-04-X1");
    assertThat(withoutOutlook(now)).isEqualTo(withoutOutlook(before));
    assertThat(before.json().get("dueNext").get("reportsDueAt").stringValue())
        .isEqualTo("2023-04-23T23:59:59+08:00");
    assertThat(now.json().get("dueNext").get("reportsDueAt").stringValue())
        .as("what is due next follows the rule adopted for it")
        .isEqualTo("2023-04-23T12:00:00+08:00");
    assertThat(now.text("dueAt")).isEqualTo("2023-04-12T23:59:59+08:00");
    assertThat(brief("2023-04-X2").text("dueAt")).isEqualTo("2023-04-23T12:00:00+08:00");
    assertThat(office.get(P + "/summaries/2023-04-X2?atPosition=" + position).text("dueAt"))
        .isEqualTo("2023-04-23T23:59:59+08:00");

    var first = brief("2023-04-X3").json();
    assertThat(first.get("reportedWith").stringValue()).isEqualTo("2023-05-X1");
    assertThat(first.get("reporting").get("reports").get("expected").intValue()).isZero();
    var second = brief("2023-05-X1").json();
    assertThat(second.get("covers").stringValue()).isEqualTo("2023-04-X3");
    assertThat(second.get("dueAt").stringValue()).isEqualTo("2023-05-12T12:00:00+08:00");
    assertThat(second.get("reporting").get("reports").get("expected").intValue()).isPositive();
  }

  @Test
  @Order(3)
  void receiptsFollowTheRuleOfTheirPeriod() {
    day("2023-04-23T12:00:00.999+08:00");
    var onTime = report("1.01", "2023-04-X2");
    assertThat(onTime.text("dueAt")).isEqualTo("2023-04-23T12:00:00+08:00");
    assertThat(onTime.json().get("onTime").booleanValue()).isTrue();
    day("2023-04-23T12:00:01+08:00");
    var late = report("1.05", "2023-04-X2");
    assertThat(late.json().get("onTime").booleanValue()).isFalse();

    day("2023-04-26T09:00:00+08:00");
    var joined = report("1.01", "2023-04-X3");
    assertThat(joined.status()).as(joined.toString()).isEqualTo(422);
    assertThat(joined.pointers()).containsExactly("/period");
    assertThat(joined.text("detail")).contains("2023-05-X1");
  }

  @Test
  @Order(4)
  void dutiesAndRemindersFollowTheJoinedPeriods() {
    day("2023-05-11T12:00:00+08:00");
    assertThat(unit.get(P + "/duties?period=2023-04-X3").json().get("items")).isEmpty();
    assertThat(
            unit.get(P + "/duties?period=2023-05-X1")
                .json()
                .get("items")
                .findValuesAsString("dueAt"))
        .isNotEmpty()
        .containsOnly("2023-05-12T12:00:00+08:00");
    assertThat(reminders("2023-04-X3")).isEmpty();
    assertThat(reminders("2023-05-X1"))
        .isNotEmpty()
        .allSatisfy(
            one ->
                assertThat(one.get("remindedAt").stringValue())
                    .isEqualTo("2023-05-11T09:00:00+08:00"));
    assertThat(report("1.01", "2023-05-X1").json().get("onTime").booleanValue()).isTrue();
  }

  @Test
  @Order(5)
  void theRulesShowWhoAdoptedThemWhenAndOnWhatBasis() {
    var rules = office.get(P + "/rules").json();
    var due = rules.get("due").valueStream().toList();
    assertThat(due).extracting(rule -> rule.get("version").intValue()).containsExactly(1, 2);
    assertThat(due)
        .extracting(rule -> rule.get("inForce").booleanValue())
        .containsExactly(false, true);
    assertThat(due.getLast().get("basis").stringValue()).isEqualTo(BASIS);
    assertThat(due.getLast().get("from").stringValue()).isEqualTo("2023-04-X2");
    assertThat(due.getLast().get("adoptedBy").get("name").stringValue())
        .isEqualTo("coordination-office");
    assertThat(due.getLast().get("adoptedAt").stringValue()).isEqualTo("2023-04-13T10:00:00+08:00");
    assertThat(rules.get("joinedPeriods")).hasSize(1);
    assertThat(rules.get("calendars")).hasSize(1);
    assertThat(rules.get("lights")).hasSize(1);
    assertThat(rules.get("schedule")).hasSize(1);
    var position = due.getLast().get("position").longValue();
    assertThat(unit.get(P + "/rules?atPosition=" + (position - 1)).json().get("due")).hasSize(1);
    assertThat(
            office
                .get("/api/v1/audit/entries?type=periods.joined")
                .json()
                .get("items")
                .findValuesAsString("programme"))
        .containsExactly("jishou-2023");
  }

  @Test
  @Order(6)
  void nobodyAcceptsTheRowsOfTheHostOfTheTaskForceOfTheDay() {
    var accepted =
        taskForce.change(
            "POST", P + "/tasks/1.01/reports/2023-04-X2/" + LEAD + "/acceptance", "*", Map.of());
    assertThat(accepted.status()).as(accepted.toString()).isEqualTo(201);
    var path = P + "/campaigns/1/task-force";
    var seen = office.get(path);
    assertThat(seen.json().get("history")).hasSize(1);
    last =
        office.change(
            "POST",
            path,
            seen.version(),
            Map.of("basis", BASIS, "hostUnit", LEAD, "memberUnits", List.of(LEAD)));
    assertThat(last.status()).as(last.toString()).isEqualTo(201);
    var now = office.get(path, ConsistencyToken.HEADER, last.consistency()).json();
    assertThat(now.get("history")).hasSize(2);
    assertThat(now.get("current").get("taskForce").get("hostUnit").stringValue()).isEqualTo(LEAD);
    var refused =
        taskForce.change(
            "POST", P + "/tasks/1.05/reports/2023-04-X2/" + LEAD + "/acceptance", "*", Map.of());
    assertThat(refused.status()).as(refused.toString()).isEqualTo(403);
  }

  @Test
  @Order(7)
  void aNewCalendarIsCountedByFromItsPeriodOn() {
    var faulty =
        office.change(
            "POST",
            P + "/rules/calendar",
            "*",
            calendar(List.of("2023-12-21", "2024-01-01", "春节"), List.of("2023-12-21")));
    assertThat(faulty.status()).as(faulty.toString()).isEqualTo(422);
    assertThat(faulty.pointers())
        .containsExactlyInAnyOrder("/daysOff/1", "/daysOff/2", "/makeUpWorkdays/0");
    adopt("/rules/calendar", calendar(List.of("2023-12-21", "2023-12-22"), List.of()));
    assertThat(brief("2023-12-X1").text("dueAt")).isEqualTo("2023-12-12T12:00:00+08:00");
    assertThat(brief("2023-12-X2").text("dueAt")).isEqualTo("2023-12-26T12:00:00+08:00");
  }

  @Test
  @Order(7)
  void whatMakesOneAskAndTheIssuersCodeAreRulesToo() {
    var faulty =
        office.change(
            "POST",
            P + "/rules/questions",
            "*",
            Map.of("fewestMoves", 4, "mostMoves", 2, "alike", 101, "shortest", 20));
    assertThat(faulty.pointers())
        .containsExactlyInAnyOrder(
            "/basis", "/from", "/mostMoves", "/alike", "/jumpFactor", "/lastDays", "/ownWorkdays");
    adopt(
        "/rules/questions",
        Map.of(
            "basis",
            BASIS,
            "from",
            "2023-12-X2",
            "jumpFactor",
            5,
            "fewestMoves",
            3,
            "mostMoves",
            6,
            "lastDays",
            2,
            "alike",
            95,
            "shortest",
            30,
            "ownWorkdays",
            2));
    assertThat(office.change("POST", P + "/rules/document-codes", "*", code("督1")).pointers())
        .containsExactly("/code");
    adopt("/rules/document-codes", code("吉督通"));

    var rules = office.get(P + "/rules", ConsistencyToken.HEADER, last.consistency()).json();
    assertThat(rules.at("/questions/0/rule/alike").intValue()).isEqualTo(95);
    assertThat(rules.at("/questions/0/inForce").booleanValue()).isFalse();
    assertThat(rules.at("/documentCodes/0/rule/code").stringValue()).isEqualTo("吉督通");
  }

  private static Map<String, Object> code(String code) {
    return Map.of("basis", BASIS, "from", "2023-12", "period", "MONTH", "code", code);
  }

  private static Map<String, Object> calendar(List<String> off, List<String> worked) {
    return Map.of(
        "basis",
        BASIS,
        "from",
        "2023-12-X2",
        "source",
        "国务院办公厅通知",
        "firstYear",
        2023,
        "lastYear",
        2023,
        "daysOff",
        off,
        "makeUpWorkdays",
        worked);
  }

  @Test
  @Order(8)
  void bothSidesKnowTheSameRulesWhateverIsAdopted() {
    var random = new Random(7);
    var adopted = 0;
    for (var i = 0; i < 30; i++) {
      var rule = new HashMap<String, Object>();
      var from = "2023-%02d-X%d".formatted(5 + random.nextInt(8), 1 + random.nextInt(3));
      rule.put("basis", BASIS);
      rule.put("from", from);
      var path =
          switch (random.nextInt(3)) {
            case 0 -> {
              rule.put("mode", random.nextBoolean() ? "EACH" : "PRIMARY");
              yield "/rules/joint-leads";
            }
            case 1 -> {
              rule.put("period", random.nextBoolean() ? "XUN" : "MONTH");
              rule.put("product", "调度");
              rule.put("campaign", 1 + random.nextInt(6));
              yield "/rules/rhythms";
            }
            default -> {
              rule.put("anchor", random.nextBoolean() ? "PERIOD_END" : "PERIOD_START");
              rule.put("workdays", 1 + random.nextInt(5));
              yield "/rules/due";
            }
          };
      var answer = office.change("POST", P + path, "*", rule);
      assertThat(answer.status()).as(answer.toString()).isIn(201, 422);
      if (answer.status() == 201) {
        adopted++;
        last = answer;
      }
    }
    assertThat(adopted).isGreaterThan(5);
    var position =
        office
            .get(P + "/rules", ConsistencyToken.HEADER, last.consistency())
            .json()
            .get("position")
            .longValue();
    var application = server.application();
    var queried =
        application.getBean(ProgrammeStates.class).at("jishou-2023", position).orElseThrow();
    var commanded = application.getBean(ProgrammeDirectory.class).require("jishou-2023");
    assertThat(queried.rules()).isEqualTo(commanded.rules());
  }

  @Test
  @Order(9)
  void aClosedYearTakesReportsAndAnswersButNoMoreDecisions() {
    var early = office.change("POST", P + "/closure", "*", Map.of("basis", BASIS));
    assertThat(early.status()).as(early.toString()).isEqualTo(409);
    // Planned and passed over, so that the year goes by without its reminders.
    day("2023-05-11T12:00:00+08:00");
    server
        .application()
        .getBean(JdbcClient.class)
        .sql("UPDATE timer.timer SET done_at = at")
        .update();
    day("2024-01-02T10:00:00+08:00");
    last =
        office.change(
            "POST", P + "/closure", office.get(P + "/rules").version(), Map.of("basis", BASIS));
    assertThat(last.status()).as(last.toString()).isEqualTo(201);
    var assigned =
        office.put(
            P + "/tasks/1.01/lead-units", Map.of("units", List.of("433101-028"), "reason", "调整"));
    assertThat(assigned.status()).isEqualTo(409);
    assertThat(assigned.text("type")).endsWith("programme-closed");
    var ruled = office.change("POST", P + "/rules/due", "*", noon("2023-12-X3"));
    assertThat(ruled.text("type")).endsWith("programme-closed");
    var amended =
        office.change(
            "POST",
            P + "/amendments",
            "\"0\"",
            Map.of(
                "document",
                BASIS,
                "decidedOn",
                "2024-01-02",
                "drop",
                List.of(Map.of("task", "1.02", "reason", "调整"))));
    assertThat(amended.text("type")).endsWith("programme-closed");
    var confirmed =
        office.post(
            P + "/lead-proposals/confirmations",
            Map.of("items", List.of(Map.of("task", "2.01")), "reason", "调整"));
    assertThat(confirmed.text("type")).endsWith("programme-closed");
    assertThat(report("1.01", "2023-12-X3").status()).isEqualTo(201);
    assertThat(brief("2023-12-X3").status()).isEqualTo(200);
    assertThat(office.get(P + "/rules").json().get("closure").get("basis").stringValue())
        .isEqualTo(BASIS);
  }

  private static Map<String, Object> noon(String from) {
    return Map.of(
        "basis", BASIS, "from", from, "anchor", "PERIOD_END", "workdays", 2, "time", "12:00");
  }

  private void adopt(String path, Map<String, Object> rule) {
    last =
        office.change(
            "POST",
            P + path,
            office.get(P + "/rules", ConsistencyToken.HEADER, last.consistency()).version(),
            rule);
    assertThat(last.status()).as(last.toString()).isEqualTo(201);
  }

  private Answer report(String task, String period) {
    var answer =
        unit.post(
            P + "/tasks/" + task + "/reports", Map.of("period", period, "progress", "举办展销会。"));
    if (answer.status() == 201) {
      last = answer;
    }
    return answer;
  }

  private Answer brief(String period) {
    return office.get(P + "/summaries/" + period, ConsistencyToken.HEADER, last.consistency());
  }

  /** All that is said of the period itself. */
  private static JsonNode withoutOutlook(Answer brief) {
    var json = (ObjectNode) withoutMoment(brief);
    json.remove("dueNext");
    return json;
  }

  private static JsonNode withoutMoment(Answer brief) {
    var json = (ObjectNode) brief.json();
    json.remove(List.of("asOf", "position"));
    return json;
  }

  private List<JsonNode> reminders(String period) {
    return office.get(P + "/reminders?period=" + period).json().get("items").valueStream().toList();
  }

  private void day(String now) {
    var moved = admin.post("/api/v1/simulation/clock", Map.of("now", now));
    assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
  }
}
