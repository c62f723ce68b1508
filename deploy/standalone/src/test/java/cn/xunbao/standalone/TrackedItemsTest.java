package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.standalone.Api.Answer;
import cn.xunbao.standalone.simulation.DueWork;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Problems, meetings, instructions and questions of April 2023, as the clock is moved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TrackedItemsTest {

  private static final String P = "/api/v1/programmes/jishou-2023";
  private static final String PROBLEMS = P + "/problems";
  private static final String LEAD = "433101-027";

  /** The office of campaign 1 sits there. */
  private static final String HOST = "433101-018";

  private static final String OTHER = "433101-028";
  private static final Map<String, Object> HELD =
      Map.of("unit", LEAD, "deadline", "2023-04-14T23:59:59+08:00");

  @TempDir private static Path data;
  private JishouServer server;
  private Api admin;
  private Api office;
  private Api taskForce;
  private Api otherTaskForce;
  private Api unit;
  private Api otherUnit;
  private String consistency = "";

  @BeforeAll
  void start() {
    server = JishouServer.start(data, "2023-04-03T02:00:00Z");
    admin = server.admin();
    office = admin.role("coordination-office");
    unit = admin.reporter(LEAD);
    otherUnit = admin.reporter(OTHER);
    taskForce = taskForce(1);
    otherTaskForce = taskForce(2);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  @Order(1)
  void aProblemIsRaisedAssignedAcknowledgedAndEachStepAsksForTheVersionSeen() {
    var raised =
        accepted(
            taskForce.post(
                PROBLEMS,
                Map.of(
                    "source", "INSPECTION", "grade", "MAJOR", "text", "场地手续未办结。", "task", "1.01")));
    assertThat(raised.text("item")).isEqualTo("P0001");
    assertThat(raised.text("stage")).isEqualTo("RAISED");
    assertThat(raised.json().get("campaign").intValue()).isEqualTo(1);

    assertThat(taskForce.post(PROBLEMS + "/P0001/assignment", HELD).status()).isEqualTo(428);
    var stale = taskForce.change("POST", PROBLEMS + "/P0001/assignment", "\"7\"", HELD);
    assertThat(stale.status()).isEqualTo(412);
    assertThat(otherTaskForce.change("POST", PROBLEMS + "/P0001/assignment", "*", HELD).status())
        .isEqualTo(403);
    accepted(taskForce.change("POST", PROBLEMS + "/P0001/assignment", raised.version(), HELD));

    assertThat(otherUnit.post(PROBLEMS + "/P0001/acknowledgement", Map.of()).status())
        .isEqualTo(403);
    var tooEarly = unit.post(PROBLEMS + "/P0001/report", Map.of("text", "已办结。"));
    assertThat(tooEarly.status()).isEqualTo(409);
    assertThat(tooEarly.text("type")).endsWith("wrong-stage");
    assertThat(tooEarly.text("detail")).contains("待签收", "请先签收");
    accepted(unit.post(PROBLEMS + "/P0001/acknowledgement", Map.of()));
  }

  @Test
  @Order(2)
  void everyFaultOfAProblemIsNamed() {
    var faulty =
        office.post(
            PROBLEMS,
            Map.of("source", "REPORT", "grade", "HUGE", "task", "9.99", "campaign", 77, "x", 1));
    assertThat(faulty.status()).isEqualTo(422);
    assertThat(faulty.pointers())
        .containsExactlyInAnyOrder(
            "/task", "/campaign", "/grade", "/text", "/reportPosition", "/x");
    var evidence = List.of(Map.of("name", "批复.pdf", "sha256", "abc"));
    assertThat(
            unit.post(PROBLEMS + "/P0001/report", Map.of("text", "好。", "evidence", evidence))
                .pointers())
        .containsExactly("/evidence/0/sha256");
    assertThat(office.change("POST", PROBLEMS + "/P0404/check", "*", Map.of()).status())
        .isEqualTo(404);
    assertThat(
            taskForce
                .post(PROBLEMS, Map.of("source", "OTHER", "grade", "MAJOR", "text", "无所属。"))
                .status())
        .isEqualTo(403);
  }

  @Test
  @Order(3)
  void aMeetingDecidesAndWhatIsOpenStandsOnTheNextAgenda() {
    var minutes =
        accepted(
            office.post(
                P + "/meetings",
                Map.of(
                    "kind", "PROGRESS",
                    "title", "第一次调度会",
                    "heldAt", "2023-04-03T09:00:00+08:00",
                    "minutes", "听取汇报。",
                    "items",
                        List.of(
                            decided("办结手续。", "2023-04-28T23:59:59+08:00"),
                            decided("报送方案。", "2023-04-21T23:59:59+08:00")))));
    assertThat(minutes.text("meeting")).isEqualTo("M0001");
    accepted(unit.post(P + "/decisions/D0002/acknowledgement", Map.of()));
    accepted(unit.post(P + "/decisions/D0002/report", Map.of("text", "方案已报送。")));
    accepted(
        office.change(
            "POST", P + "/decisions/D0002/check", "*", Map.of("passed", true, "reason", "属实。")));
    accepted(office.change("POST", P + "/decisions/D0002/closure", "*", Map.of("text", "予以办结。")));
    move("2023-04-04T10:00:00+08:00");
    accepted(
        office.post(
            P + "/meetings",
            Map.of(
                "kind", "PROGRESS",
                "title", "第二次调度会",
                "heldAt", "2023-04-04T09:00:00+08:00",
                "minutes", "研究结转事项。")));
    var carried = see(office, P + "/meetings/agenda").get("carried");
    assertThat(carried).hasSize(1);
    assertThat(carried.get(0).get("times").intValue()).isEqualTo(1);
    assertThat(carried.get(0).get("item").get("item").stringValue()).isEqualTo("D0001");
    var first = see(office, P + "/meetings/M0001").get("decisions");
    assertThat(first.findValuesAsString("stage")).containsExactly("ASSIGNED", "CLOSED");
    assertThat(see(otherTaskForce, P + "/meetings/agenda?campaign=2").get("carried")).isEmpty();
  }

  @Test
  @Order(4)
  void anInstructionIsFedBackAndReportedToTheLeader() {
    var given =
        accepted(
            office.post(
                P + "/instructions",
                Map.of(
                    "leader", "龙大山",
                    "post", "市长",
                    "text", "请抓紧补齐短板。",
                    "period", "2023-03-X3",
                    "task", "1.01")));
    accepted(office.change("POST", P + "/instructions/I0001/assignment", given.version(), HELD));
    accepted(unit.post(P + "/instructions/I0001/acknowledgement", Map.of()));
    accepted(unit.post(P + "/instructions/I0001/report", Map.of("text", "已补齐。")));
    accepted(
        office.change(
            "POST", P + "/instructions/I0001/check", "*", Map.of("passed", true, "reason", "属实。")));
    accepted(
        office.change("POST", P + "/instructions/I0001/closure", "*", Map.of("text", "已书面报告。")));
    var view = see(office, P + "/instructions/I0001");
    assertThat(view.get("item").get("origin").get("leader").stringValue()).isEqualTo("龙大山");
    assertThat(view.get("item").get("closedInTime").booleanValue()).isTrue();
    assertThat(view.get("facts").findValuesAsString("type"))
        .containsExactly(
            "instruction.given",
            "item.assigned",
            "item.acknowledged",
            "item.reported",
            "item.checked",
            "item.closed");
    assertThat(view.get("facts").findValuesAsString("what").getLast()).contains("已向批示领导报告");
  }

  @Test
  @Order(5)
  void aQuestionIsReferredToAMeetingAndAnswered() {
    var asked = accepted(unit.post(P + "/requests", Map.of("question", "口径如何把握？", "task", "1.01")));
    assertThat(see(office, P + "/meetings/agenda").get("questions")).hasSize(1);
    assertThat(otherUnit.get(P + "/requests/R0001").status()).isEqualTo(403);
    var referred =
        accepted(
            office.change(
                "POST",
                P + "/requests/R0001/referral",
                asked.version(),
                Map.of("meeting", "联席会议")));
    accepted(
        office.change(
            "POST", P + "/requests/R0001/answer", referred.version(), Map.of("answer", "按百分之二。")));
    assertThat(see(office, P + "/meetings/agenda").get("questions")).isEmpty();
    assertThat(see(unit, P + "/requests/R0001").get("request").get("answer").stringValue())
        .isEqualTo("按百分之二。");
  }

  @Test
  @Order(6)
  void anOverdueProblemGoesUpTheLadderInWorkingHoursAndEachRungOnce() throws Exception {
    move("2023-04-17T08:59:59+08:00");
    assertThat(rungs()).isEmpty();
    move("2023-04-17T09:00:00+08:00");
    assertThat(rungs()).containsExactly("2023-04-17T09:00:00+08:00 REMINDER");
    move("2023-04-17T09:00:00+08:00");
    move("2023-04-21T12:00:00+08:00");
    assertThat(rungs())
        .containsExactly(
            "2023-04-17T09:00:00+08:00 REMINDER",
            "2023-04-19T09:00:00+08:00 LETTER_PROPOSED",
            "2023-04-21T09:00:00+08:00 COORDINATION_OFFICE");

    var jdbc = server.application().getBean(JdbcClient.class);
    jdbc.sql("DELETE FROM escalation.next_rung").update();
    jdbc.sql("UPDATE escalation.planned SET position = 0").update();
    sweepTwiceAtOnce();
    // The Sunday before 五一 is a make-up workday.
    var tenthWorkday = Timestamp.from(at("2023-04-27T09:00:00+08:00"));
    var planned =
        jdbc.sql("SELECT greatest(at, put_off) FROM escalation.next_rung WHERE item = 'P0001'")
            .query(Timestamp.class);
    assertThat(jdbc.sql("SELECT item FROM escalation.next_rung").query(String.class).list())
        .anyMatch(item -> item.startsWith("D"));
    assertThat(planned.list()).containsExactly(tenthWorkday);
    jdbc.sql("UPDATE escalation.next_rung SET at = ? WHERE item = 'P0001'")
        .param(Timestamp.from(at("2023-04-21T09:00:00+08:00")))
        .update();
    sweepTwiceAtOnce();
    assertThat(rungs()).hasSize(3);
    assertThat(planned.list()).containsExactly(tenthWorkday);
  }

  @Test
  @Order(7)
  void clearanceLedgerAndAgendaShowWhatIsOverdue() {
    var total = see(office, PROBLEMS + "/clearance").get("total");
    assertThat(total.toString())
        .contains("\"raised\":1", "\"open\":1", "\"overdue\":1", "\"cleared\":false");
    var before = office.get(PROBLEMS + "/clearance?asOf=2023-04-14T23:59:59%2B08:00");
    assertThat(before.json().get("total").toString()).contains("\"overdue\":0", "\"cleared\":true");
    var task =
        see(office, P + "/tasks")
            .get("items")
            .valueStream()
            .filter(one -> one.get("task").stringValue().equals("1.01"))
            .findFirst()
            .orElseThrow();
    assertThat(task.get("openProblems").intValue()).isEqualTo(1);
    assertThat(task.get("overdueProblems").intValue()).isEqualTo(1);
    assertThat(see(office, P + "/meetings/agenda").get("overdueProblems")).hasSize(1);
    assertThat(see(office, PROBLEMS + "?overdue=true&unit=" + LEAD).get("items")).hasSize(1);
    assertThat(see(office, PROBLEMS + "?grade=GRAVE").get("items")).isEmpty();
    assertThat(see(office, PROBLEMS + "?dueBy=2023-04-13").get("items")).isEmpty();
    assertThat(see(otherUnit, PROBLEMS).get("items")).isEmpty();
    assertThat(otherUnit.get(PROBLEMS + "/P0001").status()).isEqualTo(403);
    assertThat(office.get(PROBLEMS + "?stage=NOWHERE").status()).isEqualTo(400);
  }

  @Test
  @Order(8)
  void whatIsLateIsReportedCheckedByAnotherClosedAndReopened() {
    assertThat(
            unit.post(
                    PROBLEMS + "/P0001/extension-requests",
                    Map.of("until", "2023-04-28T23:59:59+08:00", "reason", "等待批复。"))
                .text("type"))
        .endsWith("deadline-passed");
    accepted(
        office.change(
            "POST",
            PROBLEMS + "/P0001/supervision",
            "*",
            Map.of("level", "LISTED", "number", "吉督〔2023〕7号")));
    accepted(unit.post(PROBLEMS + "/P0001/report", Map.of("text", "已办结。")));
    assertThat(
            unit.change(
                    "POST", PROBLEMS + "/P0001/check", "*", Map.of("passed", true, "reason", "属实。"))
                .status())
        .isEqualTo(403);
    accepted(
        taskForce.change(
            "POST", PROBLEMS + "/P0001/check", "*", Map.of("passed", true, "reason", "属实。")));
    var closed =
        accepted(taskForce.change("POST", PROBLEMS + "/P0001/closure", "*", Map.of("text", "销号。")));
    var view = see(office, PROBLEMS + "/P0001").get("item");
    assertThat(view.get("closedInTime").booleanValue()).isFalse();
    assertThat(see(office, PROBLEMS + "/clearance").get("total").get("rate").stringValue())
        .isEqualTo("100.00");
    accepted(
        office.change(
            "POST", PROBLEMS + "/P0001/reopening", closed.version(), Map.of("reason", "反弹。")));
    assertThat(see(office, PROBLEMS + "/P0001").get("item").get("reopened").intValue())
        .isEqualTo(1);
    var then = "/P0001?atPosition=" + see(office, PROBLEMS + "/P0001").get("position");
    assertThat(office.get(PROBLEMS + then).body()).isEqualTo(office.get(PROBLEMS + then).body());
  }

  @Test
  @Order(9)
  void briefHistoryAndAuditTellOfProblems() {
    var first = see(office, P + "/summaries/2023-04-X1").get("problemItems");
    assertThat(first.get("raised").findValuesAsString("item")).containsExactly("P0001");
    assertThat(first.get("closed")).isEmpty();
    var text = office.get(P + "/summaries/2023-04-X1", "Accept", "text/plain").body();
    assertThat(text).contains("问题清单：本旬新登记1件").contains("场地手续未办结。");
    assertThat(see(office, P + "/tasks/1.01/history").get("items").findValuesAsString("what"))
        .anyMatch(what -> what.startsWith("登记问题P0001（督查，较大）"))
        .anyMatch(what -> what.contains("逾期升级：建议发督办函"))
        .anyMatch(what -> what.contains("提请研究（R0001）"));
    var escalated =
        see(office, "/api/v1/audit/entries?type=problem.escalated&unit=" + LEAD).get("items");
    assertThat(escalated.findValuesAsString("client")).hasSize(3).containsOnly("system");
  }

  @Test
  @Order(10)
  void listsArePagedAndRacesForANumberAreSettled() throws Exception {
    Callable<Answer> raise =
        () ->
            office.post(
                PROBLEMS, Map.of("source", "HOTLINE", "grade", "ORDINARY", "text", "占道经营。"));
    try (var pool = Executors.newFixedThreadPool(2)) {
      for (var raised : pool.invokeAll(List.of(raise, raise, raise, raise))) {
        assertThat(raised.get().status()).isIn(201, 409);
      }
    }
    accepted(raise.call());
    var all = see(office, PROBLEMS).get("items").findValuesAsString("item");
    assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
    var page = see(office, PROBLEMS + "?limit=2");
    assertThat(page.get("items").findValuesAsString("item")).isEqualTo(all.subList(0, 2));
    var next = see(office, PROBLEMS + "?limit=100&cursor=" + page.get("next").stringValue());
    assertThat(next.get("items").findValuesAsString("item")).isEqualTo(all.subList(2, all.size()));
    assertThat(next.get("next").isNull()).isTrue();
  }

  @Test
  @Order(11)
  void theOfficeInAUnitDoesNotJudgeWhatThatUnitDid() {
    var host = admin.reporter(HOST);
    var raised =
        accepted(
            taskForce.post(
                PROBLEMS,
                Map.of("source", "HOTLINE", "grade", "ORDINARY", "text", "占道经营。", "campaign", 1)));
    var problem = PROBLEMS + "/" + raised.text("item");
    accepted(
        taskForce.change(
            "POST",
            problem + "/assignment",
            "*",
            Map.of("unit", HOST, "deadline", "2023-04-28T23:59:59+08:00")));
    accepted(host.post(problem + "/acknowledgement", Map.of()));
    accepted(host.post(problem + "/report", Map.of("text", "已清理。")));
    var passed = Map.of("passed", true, "reason", "属实。");
    var judged = taskForce.change("POST", problem + "/check", "*", passed);
    assertThat(judged.status()).isEqualTo(403);
    assertThat(judged.text("detail")).contains("由统筹协调机构核查");
    accepted(office.change("POST", problem + "/check", "*", passed));
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

  private static Map<String, Object> decided(String text, String deadline) {
    return Map.of("text", text, "unit", LEAD, "deadline", deadline, "task", "1.01");
  }

  private void sweepTwiceAtOnce() throws Exception {
    var work = server.application().getBean("escalationTimers", DueWork.class);
    Callable<Boolean> sweep =
        () -> {
          work.doDue();
          return true;
        };
    try (var pool = Executors.newFixedThreadPool(2)) {
      for (var done : pool.invokeAll(List.of(sweep, sweep))) {
        assertThat(done.get()).isTrue();
      }
    }
  }

  private List<String> rungs() {
    return see(office, PROBLEMS + "/P0001")
        .get("facts")
        .valueStream()
        .filter(fact -> fact.get("type").stringValue().equals("problem.escalated"))
        .map(
            fact ->
                fact.get("recordedAt").stringValue()
                    + " "
                    + fact.get("content").get("rung").stringValue())
        .toList();
  }

  private void move(String now) {
    var moved = admin.post("/api/v1/simulation/clock", Map.of("now", now));
    assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
  }

  private Answer accepted(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    consistency = answer.consistency();
    return answer;
  }

  private JsonNode see(Api caller, String path) {
    var answer =
        consistency.isEmpty()
            ? caller.get(path)
            : caller.get(path, ConsistencyToken.HEADER, consistency);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json();
  }

  private static Instant at(String time) {
    return OffsetDateTime.parse(time).toInstant();
  }
}
