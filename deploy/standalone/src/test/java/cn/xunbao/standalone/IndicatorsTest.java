package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.standalone.Api.Answer;
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

/** Targets, plans, data periods and checked values from the decision to the brief. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IndicatorsTest {

  private static final String P = "/api/v1/programmes/jishou-2023";
  private static final String RETAIL = P + "/indicators/1.01-i2";
  private static final String LEAD = "433101-027";
  private static final String STATISTICS = "433101-043";
  private static final String SUPERVISION = "433101-001";

  @TempDir private static Path data;
  private JishouServer server;
  private Api admin;
  private Api office;
  private Api lead;
  private String consistency = "";

  @BeforeAll
  void start() {
    server = JishouServer.start(data, "2023-04-03T02:00:00Z");
    admin = server.admin();
    office = admin.role("coordination-office");
    lead = admin.reporter(LEAD);
    admin.post("/api/v1/simulation/clock", Map.of("now", "2023-06-12T10:00:00+08:00"));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  @Order(1)
  void aValueOfAnEarlierDataPeriodIsSetAgainstItsOwnSchedule() {
    accepted(
        office.post(
            RETAIL + "/availability", Map.of("frequency", "月", "lagDays", 40, "reason", "统计月报")));
    var early = report("2023-06-X1", value("44", "2023-05"));
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.pointers()).containsExactly("/values/0/dataPeriod");
    accepted(report("2023-06-X1", value("44", "2023-04")));

    var row = row("2023-06-X1");
    assertThat(row.get("dataPeriod").stringValue()).isEqualTo("2023-04");
    assertThat(row.get("scheduleShare").stringValue()).isEqualTo("33.33");
    assertThat(row.get("gapPoints").stringValue()).isEqualTo("0.00");
    assertThat(row.get("light").stringValue()).isEqualTo("green");
    assertThat(row.get("source").stringValue()).isEqualTo("统计反馈");
    assertThat(row("2023-05-X3").get("light").stringValue()).isEqualTo("notDue");
  }

  @Test
  @Order(2)
  void aFallingTotalNeedsAReason() {
    admin.post("/api/v1/simulation/clock", Map.of("now", "2023-07-12T10:00:00+08:00"));

    assertThat(report("2023-07-X1", value("43", "2023-05")).pointers())
        .containsExactly("/values/0/reason");
  }

  @Test
  @Order(3)
  void aPlanAndALaterTargetChangeWhatIsExpectedFromTheirDayOn() {
    var settled =
        accepted(
            office.change(
                "POST",
                RETAIL + "/plan",
                version(),
                Map.of(
                    "document",
                    "吉统〔2023〕3号",
                    "points",
                    List.of(
                        Map.of("period", "2023-04", "value", "33"),
                        Map.of("period", "2023-12", "value", "132")))));
    var unseen = office.change("POST", RETAIL + "/targets", "\"0\"", target("264"));
    assertThat(unseen.status()).isEqualTo(412);
    assertThat(office.post(RETAIL + "/targets", target("264")).status()).isEqualTo(428);
    accepted(office.change("POST", RETAIL + "/targets", settled.version(), target("264")));

    var row = row("2023-06-X1");
    assertThat(row.get("method").stringValue()).isEqualTo("PLAN");
    assertThat(row.get("scheduleShare").stringValue()).isEqualTo("25.00");
    assertThat(row.get("target").stringValue()).isEqualTo("132");
    var indicator = get(RETAIL).get("indicator");
    assertThat(indicator.get("target").get("value").stringValue()).isEqualTo("264");
    assertThat(indicator.get("targets")).hasSize(1);
    assertThat(history()).contains("indicator.plan-approved", "indicator.target-set");
  }

  @Test
  @Order(4)
  void aValueIsAssessedCertifiedAndVerifiedByDifferentPersons() {
    var at = RETAIL + "/values/" + LEAD + "/2023-04";
    var assessor = bound("assessor", STATISTICS);
    var verifier = admin.role("verifier");
    assertThat(verifier.post(at + "/verification", Map.of("value", "43")).status()).isEqualTo(404);
    assertThat(assessor.post(at + "/assessment", Map.of("value", "43")).pointers())
        .containsExactly("/reason");
    assertThat(
            assessor
                .post(
                    RETAIL + "/values/" + STATISTICS + "/2023-04/assessment", Map.of("value", "43"))
                .status())
        .isEqualTo(403);
    assertThat(
            assessor
                .post(RETAIL + "/values/" + LEAD + "/2023-03/assessment", Map.of("value", "43"))
                .status())
        .isEqualTo(409);
    accepted(assessor.post(at + "/assessment", Map.of("value", "43.5", "reason", "剔除重复")));
    assertThat(verifier.post(at + "/verification", Map.of("value", "43")).text("type"))
        .endsWith("wrong-stage");
    accepted(assessor.post(at + "/certification", Map.of("document", "吉统函〔2023〕5号")));
    var both = admin.client(Map.of("name", "兼任", "roles", List.of("assessor", "verifier")));
    assertThat(both.post(at + "/assessment", Map.of("value", "44")).status()).isEqualTo(409);
    accepted(verifier.post(at + "/verification", Map.of("value", "43.5")));

    var checked = get(RETAIL).get("checkedValues").get(0);
    assertThat(checked.get("reported").stringValue()).isEqualTo("44");
    assertThat(checked.get("assessed").get("value").stringValue()).isEqualTo("43.5");
    assertThat(checked.get("verified").get("value").stringValue()).isEqualTo("43.5");
    assertThat(history()).contains("value.assessed", "value.certified", "value.verified");
  }

  @Test
  @Order(5)
  void aGoalGetsItsValueFromItsOwnerAndFiguresFromAbove() {
    var goal = P + "/indicators/1-g2";
    var statistics = admin.reporter(STATISTICS);
    var figure = Map.of("value", "9.80", "dataPeriod", "2023-04", "source", "统计反馈", "status", "快报");
    assertThat(statistics.post(goal + "/values", figure).status()).isEqualTo(403);
    accepted(office.post(goal + "/owner", Map.of("unit", STATISTICS, "reason", "统计口径")));
    accepted(statistics.post(goal + "/values", figure));
    accepted(
        office.post(
            goal + "/inbound",
            Map.of(
                "dataPeriod", "2023-Q1",
                "rank", 3,
                "of", 8,
                "issuer", "湘西州统计局",
                "document", "州统〔2023〕7号")));

    var brief = get(P + "/summaries/2023-06-X1");
    var row = named(brief.get("goals"), "1-g2");
    assertThat(row.get("value").stringValue()).isEqualTo("9.80");
    assertThat(row.get("light").stringValue()).isEqualTo("yellow");
    assertThat(brief.get("indicators").findValuesAsString("indicator")).doesNotContain("1-g2");
    assertThat(get(goal).get("indicator").get("inbound").get(0).get("rank").intValue())
        .isEqualTo(3);
    assertThat(lead.post(RETAIL + "/values", figure).status()).isEqualTo(409);
  }

  @Test
  @Order(6)
  void anIndicatorComesLaterAndTwoAreSaidToBeOneFigure() {
    accepted(
        office.post(
            P + "/indicators",
            Map.of(
                "code", "1.01-i9",
                "name", "限上零售额",
                "measure", "CUMULATIVE",
                "unitOfMeasure", "亿元",
                "direction", "HIGHER_IS_BETTER",
                "task", "1.01",
                "document", "吉政办函〔2023〕15号")));
    var link = P + "/indicators/1.01-i9/link";
    var linked = Map.of("sameAs", "1.01-i2", "reason", "同一数据");
    accepted(office.change("POST", link, "*", linked));
    assertThat(
            office
                .change("POST", RETAIL + "/link", "*", Map.of("sameAs", "1.01-i9", "reason", "反向"))
                .pointers())
        .containsExactly("/sameAs");

    var brief = get(P + "/summaries/2023-06-X1");
    var row = named(brief.get("indicators"), "1.01-i9");
    assertThat(row.get("value").stringValue()).isEqualTo("44");
    assertThat(row.get("sameAs").stringValue()).isEqualTo("1.01-i2");
  }

  @Test
  @Order(6)
  void aGoalOfTheWholeProgrammeSaysWhichEventSetEachOfItsFigures() {
    accepted(
        office.post(
            P + "/indicators",
            Map.of(
                "code", "0-g1",
                "name", "地区生产总值增长",
                "measure", "LATEST",
                "unitOfMeasure", "%",
                "direction", "HIGHER_IS_BETTER",
                "target", Map.of("operator", "AT_LEAST", "value", "6"),
                "document", "吉政发〔2023〕3号")));
    var goal = P + "/indicators/0-g1";
    var owner = Map.of("unit", STATISTICS, "reason", "统计口径");
    accepted(office.change("POST", goal + "/owner", "*", owner));
    var figure = Map.of("dataPeriod", "2023-Q1", "source", "统计反馈", "status", "快报");
    for (var value : List.of("5.1", "5.4")) {
      var said = new HashMap<String, Object>(figure);
      said.put("value", value);
      accepted(admin.reporter(STATISTICS).post(goal + "/values", said));
    }

    var fields = get(P + "/blame").get("fields");

    var value = Rows.by(fields, "field", "value:0-g1:2023-Q1");
    assertThat(value.get("value").stringValue()).isEqualTo("5.4");
    assertThat(value.get("before").stringValue()).isEqualTo("5.1");
    assertThat(value.get("setBy").get("type").stringValue()).isEqualTo("indicator.value-reported");
    assertThat(
            Rows.by(fields, "field", "indicator:0-g1:target")
                .get("setBy")
                .get("type")
                .stringValue())
        .isEqualTo("indicator.defined");
    assertThat(lead.get(P + "/blame").status()).isEqualTo(403);
  }

  @Test
  @Order(7)
  void anotherMethodIsAdoptedForLaterPeriods() {
    var rules = admin.get(P + "/rules", ConsistencyToken.HEADER, consistency);
    accepted(
        office.change(
            "POST",
            P + "/rules/schedule",
            rules.version(),
            Map.of("basis", "会议纪要", "from", "2023-08-X1", "method", "DAYS")));

    assertThat(get(P + "/rules").get("schedule").findValuesAsString("rule"))
        .containsExactly("XUN_36", "DAYS");
  }

  @Test
  @Order(8)
  void whereARuleBindsOnlyTheUnitsThatItNamesCertifyAndVerify() {
    var rules = admin.get(P + "/rules", ConsistencyToken.HEADER, consistency);
    accepted(
        office.change(
            "POST",
            P + "/rules/certification",
            rules.version(),
            Map.of(
                "basis",
                "附件6",
                "from",
                "2023-07",
                "campaign",
                1,
                "rhythms",
                List.of("MONTH"),
                "assessor",
                STATISTICS,
                "verifier",
                SUPERVISION)));
    admin.post("/api/v1/simulation/clock", Map.of("now", "2023-09-12T10:00:00+08:00"));
    accepted(report("2023-09-X1", value("70", "2023-07")));
    var open = get(P + "/summaries/2023-09-X1").get("certification").get("open");
    assertThat(open.findValuesAsString("stageName")).containsExactly("待认定");
    assertThat(get(RETAIL).get("uncertified").get(0).get("by").get(0).stringValue())
        .isEqualTo(STATISTICS);

    var at = RETAIL + "/values/" + LEAD + "/2023-07";
    var same = Map.of("value", "70");
    assertThat(admin.role("assessor").post(at + "/assessment", same).status()).isEqualTo(403);
    assertThat(bound("assessor", LEAD).post(at + "/assessment", same).status()).isEqualTo(403);
    var statistics = bound("assessor", STATISTICS);
    accepted(statistics.post(at + "/assessment", same));
    accepted(statistics.post(at + "/certification", Map.of()));
    assertThat(get(RETAIL).get("uncertified").findValuesAsString("stage"))
        .containsExactly("toVerify");
    assertThat(bound("verifier", STATISTICS).post(at + "/verification", same).status())
        .isEqualTo(403);
    accepted(bound("verifier", SUPERVISION).post(at + "/verification", same));

    var certification = get(P + "/summaries/2023-09-X1").get("certification");
    assertThat(certification.get("verified").intValue()).isEqualTo(1);
    assertThat(certification.get("open")).isEmpty();
    assertThat(get(RETAIL).has("uncertified")).isFalse();
  }

  @Test
  @Order(9)
  void theSheetAsksForDataThatCameAndWereNotSent() {
    admin.post("/api/v1/simulation/clock", Map.of("now", "2023-10-25T10:00:00+08:00"));
    var figure =
        named(
            get(P + "/sheets/" + LEAD + "/2023-10-X3").get("rows").get(0).get("indicators"),
            "1.01-i2");
    assertThat(figure.get("overdue").get(0).stringValue()).isEqualTo("2023-05");
    assertThat(figure.get("dataPeriods").get(0).stringValue()).isEqualTo("2023-05");
    assertThat(figure.get("overdue").valueStream().map(JsonNode::stringValue))
        .containsExactly("2023-05", "2023-06", "2023-08");
  }

  private JsonNode row(String period) {
    return named(get(P + "/summaries/" + period).get("indicators"), "1.01-i2");
  }

  private static JsonNode named(JsonNode rows, String code) {
    return Rows.by(rows, "indicator", code);
  }

  private List<String> history() {
    return get(P + "/tasks/1.01/history").get("items").findValuesAsString("type");
  }

  private String version() {
    return admin.get(RETAIL, ConsistencyToken.HEADER, consistency).version();
  }

  private JsonNode get(String path) {
    var answer = admin.get(path, ConsistencyToken.HEADER, consistency);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json();
  }

  private Answer report(String period, Map<String, String> value) {
    return lead.post(
        P + "/tasks/1.01/reports",
        Map.of("period", period, "progress", "进展。", "values", List.of(value)));
  }

  private static Map<String, String> value(String value, String dataPeriod) {
    return Map.of(
        "indicator", "1.01-i2", "value", value, "dataPeriod", dataPeriod, "source", "统计反馈");
  }

  private static Map<String, Object> target(String value) {
    return Map.of(
        "target", Map.of("operator", "AT_LEAST", "value", value),
        "from", "2023-07-01",
        "document", "吉政办函〔2023〕21号");
  }

  private Api bound(String role, String unit) {
    return admin.client(Map.of("name", role, "roles", List.of(role), "unit", unit));
  }

  private Answer accepted(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isIn(200, 201);
    consistency = answer.consistency();
    return answer;
  }
}
