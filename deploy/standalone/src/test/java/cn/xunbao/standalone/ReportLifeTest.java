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

/**
 * The reports of 2023-04-X1, due on Wednesday 12 April, from the units through the office to the
 * brief, day by day.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportLifeTest {

  private static final String P = "/api/v1/programmes/jishou-2023";
  private static final String XUN = "2023-04-X1";
  private static final String LEAD = "433101-027";
  private static final String HOST = "433101-018";

  @TempDir private static Path data;
  private JishouServer server;
  private Api admin;
  private Api office;
  private Api taskForce;
  private Api unit;
  private Api unitHead;
  private Answer last;

  @BeforeAll
  void start() {
    server = JishouServer.start(data, "2023-03-23T00:00:00Z");
    admin = server.admin();
    last = server.imported();
    office = admin.role("coordination-office");
    unit = admin.reporter(LEAD);
    unitHead = admin.client(Map.of("name", "局长", "roles", List.of("unit-head"), "unit", LEAD));
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
  void aReturnedReportIsPendingUntilItIsSentAgainAndKeepsItsPunctuality() {
    day("2023-04-11T10:00:00+08:00");
    assertThat(report("1.01", "举办展销会。").status()).isEqualTo(201);
    day("2023-04-13T09:00:00+08:00");
    var looked = look("1.01");
    assertThat(looked.text("stage")).isEqualTo("SUBMITTED");
    assertThat(decide(taskForce, "1.01", "return", "{\"reason\":\"未写明完成数。\"}").status())
        .isEqualTo(428);
    var tag = looked.response().headers().firstValue("ETag").orElseThrow();
    last = decide(taskForce, "1.01", "return", "{\"reason\":\"未写明完成数。\"}", "If-Match", tag);
    assertThat(last.status()).isEqualTo(201);
    assertThat(last.text("resubmitBy")).isEqualTo("2023-04-14T23:59:59+08:00");
    assertThat(decide(office, "1.01", "acceptance", "{}", "If-Match", tag).status()).isEqualTo(412);
    assertThat(counts().get("pending").intValue()).isEqualTo(1);

    day("2023-04-14T16:00:00+08:00");
    var again = report("1.01", "举办展销会2场。");
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.json().get("onTime").booleanValue()).isTrue();
    assertThat(counts().get("onTime").intValue()).isEqualTo(1);
    var view = look("1.01").json();
    assertThat(view.get("minutesWithSupervisor").longValue()).isEqualTo(47 * 60);
    assertThat(view.get("minutesWithUnit").longValue()).isEqualTo(31 * 60);
  }

  @Test
  @Order(2)
  void theOfficeOfTheTaskForceAcceptsButNotWhatItsOwnHostReports() {
    last = decide(taskForce, "1.01", "acceptance", "{\"comment\":\"已核对。\"}", "If-Match", "*");
    assertThat(last.status()).isEqualTo(201);
    assertThat(last.text("stage")).isEqualTo("ACCEPTED");
    var path = P + "/tasks/1.02/reports/" + XUN + "/" + HOST + "/acceptance";
    assertThat(taskForce.post(path, "{}", "If-Match", "*").status()).isEqualTo(403);
  }

  @Test
  @Order(3)
  void aCorrectionOfAnAcceptedReportIsInForceOnceBothAgree() {
    last =
        unit.post(
            P + "/tasks/1.01/reports/" + XUN + "/corrections",
            Map.of("reason", "漏统1场", "progress", "举办展销会3场。"));
    assertThat(last.status()).isEqualTo(201);
    assertThat(look("1.01").json().at("/content/progress").stringValue()).isEqualTo("举办展销会2场。");
    last = decide(unitHead, "1.01", "correction/agreement", "", "If-Match", "*");
    assertThat(last.status()).isEqualTo(201);
    last = decide(taskForce, "1.01", "correction/agreement", "", "If-Match", "*");
    assertThat(last.status()).isEqualTo(201);
    assertThat(look("1.01").json().at("/content/progress").stringValue()).isEqualTo("举办展销会3场。");
  }

  @Test
  @Order(4)
  void whatComesAfterTheCutOffStaysMissingAndStandsInTheNextBrief() {
    assertThat(office.post(P + "/cut-offs", Map.of("period", "2023-04-X2")).status())
        .isEqualTo(409);
    last = office.post(P + "/cut-offs", Map.of("period", XUN));
    assertThat(last.status()).isEqualTo(201);
    var before = counts();
    day("2023-04-17T09:00:00+08:00");
    var late = leadTask(1);
    assertThat(report(late, "补报进展。").status()).isEqualTo(201);
    assertThat(counts().get("missing")).isEqualTo(before.get("missing"));
    var next = brief("2023-04-X2").at("/notes/madeUp");
    assertThat(next).hasSize(1);
    assertThat(next.get(0).get("task").stringValue()).isEqualTo(late);
    assertThat(next.get(0).get("period").stringValue()).isEqualTo(XUN);
  }

  @Test
  @Order(5)
  void anExtensionAndAnExcuseAreSeenInTheNextBrief() {
    var path = P + "/tasks/1.01/reports/2023-04-X2";
    last =
        unit.post(
            path + "/extension-requests",
            Map.of("until", "2023-04-28T23:59:59+08:00", "reason", "等待上级反馈。"));
    assertThat(last.status()).isEqualTo(201);
    last =
        taskForce.post(
            path + "/" + LEAD + "/extension",
            Map.of("until", "2023-04-28T23:59:59+08:00"),
            "If-Match",
            "*");
    assertThat(last.status()).isEqualTo(201);
    var excused = leadTask(1);
    var expected = brief("2023-04-X2").at("/reporting/reports/expected").intValue();
    last =
        office.post(
            P + "/tasks/" + excused + "/reports/2023-04-X2/" + LEAD + "/excuse",
            Map.of("excuse", "WAIVED", "reason", "本旬无事项。"));
    assertThat(last.status()).isEqualTo(201);
    var brief = brief("2023-04-X2");
    assertThat(brief.at("/reporting/reports/expected").intValue()).isEqualTo(expected - 1);
    assertThat(brief.at("/notes/extended")).hasSize(1);
    assertThat(brief.at("/notes/excused")).hasSize(1);
    day("2023-04-27T09:00:00+08:00");
    var noChange =
        unit.post(P + "/tasks/1.01/reports", Map.of("period", "2023-04-X2", "noChange", true));
    assertThat(noChange.status()).isEqualTo(201);
    assertThat(noChange.json().get("onTime").booleanValue()).isTrue();
    last = noChange;
  }

  @Test
  @Order(6)
  void aUnitSeesWhatItOwesAndTheHistoryTellsAllOfIt() {
    var duties = unit.get(P + "/duties", ConsistencyToken.HEADER, last.consistency()).json();
    assertThat(duties.get("unit").stringValue()).isEqualTo(LEAD);
    assertThat(duties.get("items"))
        .isNotEmpty()
        .allMatch(item -> item.get("unit").stringValue().equals(LEAD))
        .noneMatch(
            item ->
                item.get("task").stringValue().equals("1.01")
                    && item.get("period").stringValue().equals(XUN));
    var rates = office.get(P + "/reporting?period=" + XUN).json().at("/periods/0");
    assertThat(rates.at("/reporting/reports")).isEqualTo(counts());
    var types =
        office
            .get(P + "/tasks/1.01/history")
            .json()
            .get("items")
            .valueStream()
            .map(item -> item.get("type").stringValue())
            .toList();
    assertThat(types)
        .containsSubsequence(
            "report.submitted",
            "report.returned",
            "report.resubmitted",
            "report.accepted",
            "report.correction-proposed",
            "report.correction-agreed",
            "report.correction-agreed",
            "report.correction-approved");
    last =
        taskForce.post(
            P + "/campaigns/1/consolidations", Map.of("period", XUN, "comment", "已全部审核。"));
    assertThat(last.status()).isEqualTo(201);
    assertThat(last.json().get("onTime").booleanValue()).isFalse();
    assertThat(brief(XUN).at("/consolidations/0/state").stringValue()).isEqualTo("late");
  }

  private void day(String now) {
    assertThat(admin.post("/api/v1/simulation/clock", Map.of("now", now)).status()).isEqualTo(200);
  }

  /** The n-th task, from 0, that the unit leads. */
  private String leadTask(int n) {
    return office
        .get(P + "/tasks?unit=" + LEAD)
        .json()
        .get("items")
        .valueStream()
        .filter(
            item ->
                item.get("leadUnits")
                    .valueStream()
                    .anyMatch(lead -> lead.get("unit").stringValue().equals(LEAD)))
        .map(item -> item.get("task").stringValue())
        .filter(task -> task.startsWith("1."))
        .toList()
        .get(n);
  }

  private Answer report(String task, String progress) {
    last =
        unit.post(P + "/tasks/" + task + "/reports", Map.of("period", XUN, "progress", progress));
    return last;
  }

  private Answer decide(Api who, String task, String what, String body, String... headers) {
    return who.post(
        P + "/tasks/" + task + "/reports/" + XUN + "/" + LEAD + "/" + what, body, headers);
  }

  private Answer look(String task) {
    return office.get(
        P + "/tasks/" + task + "/reports/" + XUN + "/" + LEAD,
        ConsistencyToken.HEADER,
        last.consistency());
  }

  /** Counts of the unit's reports in the period. */
  private JsonNode counts() {
    return brief(XUN).at("/reporting/reports");
  }

  private JsonNode brief(String period) {
    return office
        .get(P + "/summaries/" + period, ConsistencyToken.HEADER, last.consistency())
        .json();
  }
}
