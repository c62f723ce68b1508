package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xunbao.standalone.Api.Answer;
import cn.xunbao.standalone.simulation.DueWork;
import java.nio.file.Path;
import java.sql.Timestamp;
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

/** The reminders of spring 2023, with 清明 and 五一 in it, as the clock is moved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RemindersTest {

  private static final String P = "/api/v1/programmes/jishou-2023";
  private static final String LEAD = "433101-027";

  @TempDir private static Path data;
  private JishouServer server;
  private Api admin;
  private Api office;
  private Api taskForce;
  private Api unit;

  @BeforeAll
  void start() {
    server = JishouServer.start(data, "2023-03-23T00:00:00Z");
    admin = server.admin();
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
  void eachUnitIsRemindedOnceTheWorkdayBeforeTheDueTimeAndOnceTheWorkdayAfter() {
    move("2023-04-03T08:59:59.999+08:00");
    assertThat(reminders("2023-03-X3")).isEmpty();
    move("2023-04-03T09:00:00+08:00");
    var before = reminders("2023-03-X3");
    assertThat(before).isNotEmpty().allMatch(one -> text(one, "kind").equals("BEFORE_DUE"));
    assertThat(units(before)).doesNotHaveDuplicates().contains(LEAD);
    var tasks = unit.get(P + "/duties?period=2023-03-X3").json().get("items");
    assertThat(of(LEAD, before).getFirst().get("tasks").size()).isEqualTo(tasks.size());

    assertThat(
            unit.post(
                    P + "/tasks/1.01/reports", Map.of("period", "2023-03-X3", "progress", "举办展销会。"))
                .status())
        .isEqualTo(201);
    move("2023-04-07T12:00:00+08:00");
    var after =
        reminders("2023-03-X3").stream()
            .filter(one -> text(one, "kind").equals("OVERDUE"))
            .toList();
    assertThat(units(after)).doesNotHaveDuplicates().hasSameElementsAs(units(before));
    assertThat(after)
        .allSatisfy(
            one -> {
              assertThat(text(one, "remindedAt")).isEqualTo("2023-04-06T09:00:00+08:00");
              assertThat(text(one, "dueAt")).isEqualTo("2023-04-04T23:59:59+08:00");
            });
    assertThat(of(LEAD, after).getFirst().get("tasks").size()).isEqualTo(tasks.size() - 1);
    assertThat(of(LEAD, after).getFirst().get("tasks").valueStream().map(JsonNode::stringValue))
        .doesNotContain("1.01");
  }

  @Test
  @Order(2)
  void theSameMoveTwiceRemindsNobodyAgain() {
    var before = reminders("2023-03-X3").size();
    move("2023-04-07T12:00:00+08:00");
    assertThat(reminders("2023-03-X3")).hasSize(before);
  }

  @Test
  @Order(3)
  void anOfficeRemindsByHandInWorkingHoursAndATaskForceOfItsOwnTasks() {
    var ofTaskForce =
        taskForce.post(P + "/reminders", Map.of("period", "2023-03-X3", "text", "请抓紧报送。"));
    assertThat(ofTaskForce.status()).as(ofTaskForce.toString()).isEqualTo(201);
    assertThat(ofTaskForce.json().get("reminded"))
        .isNotEmpty()
        .allSatisfy(
            one ->
                assertThat(one.get("tasks").valueStream().map(JsonNode::stringValue))
                    .isNotEmpty()
                    .allMatch(task -> task.startsWith("1.")));
    var ofOffice = office.post(P + "/reminders", Map.of("period", "2023-03-X3", "unit", LEAD));
    assertThat(ofOffice.json().get("reminded")).hasSize(1);
    var nothingOpen =
        office.post(P + "/reminders", Map.of("period", "2023-03-X3", "unit", "433101-080"));
    assertThat(nothingOpen.status()).as(nothingOpen.toString()).isEqualTo(200);
    assertThat(nothingOpen.json().get("reminded")).isEmpty();
    var faulty = office.post(P + "/reminders", Map.of("period", "2024-03-X3", "unit", "x"));
    assertThat(faulty.status()).isEqualTo(422);
    assertThat(faulty.pointers()).containsExactly("/period", "/unit");

    var own = unit.get(P + "/reminders?period=2023-03-X3").json().get("items");
    assertThat(own.findValuesAsString("unit")).containsOnly(LEAD);
    assertThat(own.findValuesAsString("kind")).contains("BEFORE_DUE", "OVERDUE", "BY_HAND");
    assertThat(unit.get(P + "/reminders?unit=433101-028").status()).isEqualTo(403);

    move("2023-04-07T18:00:00+08:00");
    var late = office.post(P + "/reminders", Map.of("period", "2023-03-X3"));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text("detail")).contains("2023-04-10T09:00:00+08:00");
  }

  @Test
  @Order(4)
  void historyAndAuditShowRemindersAndAnEarlierPositionDoesNot() {
    var history = office.get(P + "/tasks/1.05/history").json().get("items");
    assertThat(history.findValuesAsString("what"))
        .anyMatch(what -> what.startsWith("催报") && what.contains("2023年3月下旬"));
    var audit =
        office
            .get("/api/v1/audit/entries?type=unit.reminded&unit=" + LEAD + "&period=2023-03-X3")
            .json()
            .get("items");
    assertThat(audit.findValuesAsString("client")).contains("system");
    var first = reminders("2023-03-X3").getFirst().get("position").longValue();
    var earlier = office.get(P + "/reminders?period=2023-03-X3&atPosition=" + (first - 1));
    assertThat(earlier.json().get("items")).isEmpty();
    var then = office.get(P + "/reminders?period=2023-03-X3&atPosition=" + first);
    assertThat(then.json().get("items")).hasSize(1);
    assertThat(office.get(P + "/reminders?period=2023-03-X3&atPosition=" + first).body())
        .isEqualTo(then.body());
  }

  @Test
  @Order(5)
  void twoSweepersAtOnceFireEachTimerOnce() throws Exception {
    move("2023-04-10T10:00:00+08:00");
    setTimers("at = ?", "2023-04-10T10:00:00+08:00", "period = '2023-04-X1'");
    sweepTwiceAtOnce();
    var reminded = reminders("2023-04-X1");
    assertThat(units(reminded)).isNotEmpty().doesNotHaveDuplicates().contains(LEAD);
  }

  @Test
  @Order(6)
  void whatWasFiredButNotNotedByAKilledProcessIsNotRecordedAgain() throws Exception {
    var before = reminders("2023-04-X1").size();
    setTimers("done_at = NULL, at = ?", "2023-04-10T10:00:00+08:00", "period = '2023-04-X1'");
    sweepTwiceAtOnce();
    assertThat(reminders("2023-04-X1")).hasSize(before);
  }

  @Test
  @Order(7)
  void aTableThatIsEmptiedIsFilledAgainAndNothingIsDoneTwice() {
    var jdbc = server.application().getBean(JdbcClient.class);
    var before = reminders("2023-03-X3").size();
    jdbc.sql("DELETE FROM timer.timer").update();
    jdbc.sql("UPDATE timer.planned SET position = 0").update();
    move("2023-04-10T11:00:00+08:00");
    assertThat(jdbc.sql("SELECT count(*) FROM timer.timer").query(Long.class).single())
        .isGreaterThan(50);
    assertThat(reminders("2023-03-X3")).hasSize(before);
  }

  @Test
  @Order(8)
  void nobodyIsRemindedOnAHolidayButOnMakeUpWorkdays() {
    move("2023-05-08T12:00:00+08:00");
    assertThat(times("2023-04-X2"))
        .containsExactly("2023-04-21T09:00:00+08:00", "2023-04-24T09:00:00+08:00");
    assertThat(times("2023-04-X3"))
        .containsExactly("2023-05-04T09:00:00+08:00", "2023-05-06T09:00:00+08:00");
  }

  @Test
  @Order(9)
  void whetherAReminderWasDeliveredIsAskedApartAndNothingIsSentOnASimulatedClock() {
    var hook =
        Map.of(
            "url",
            "http://127.0.0.1:9/hook",
            "events",
            List.of("unit.reminded"),
            "units",
            List.of(LEAD));
    assertThat(admin.put("/api/v1/webhooks/oa", hook).status()).isEqualTo(201);
    var before = reminders("2023-04-X3").size();
    assertThat(office.post(P + "/reminders", Map.of("period", "2023-04-X3")).status())
        .isEqualTo(201);
    await("the chronicle has them").until(() -> reminders("2023-04-X3").size() > before);
    var mine = of(LEAD, reminders("2023-04-X3")).getLast();
    var deliveries = P + "/reminders/" + mine.get("position").longValue() + "/deliveries";
    var item = unit.get(deliveries).json().at("/items/0");
    assertThat(text(item, "webhook")).isEqualTo("oa");
    assertThat(text(item, "state")).isEqualTo("PENDING");
    assertThat(admin.get("/api/v1/webhooks/oa/deliveries").json().get("items"))
        .singleElement()
        .satisfies(one -> assertThat(one.get("attempts").intValue()).isZero());
    var others = of("433101-028", reminders("2023-04-X3")).getLast().get("position").longValue();
    var ofOthers = P + "/reminders/" + others + "/deliveries";
    assertThat(unit.get(ofOthers).status()).isEqualTo(403);
    assertThat(office.get(ofOthers).json().get("items")).isEmpty();
    assertThat(office.get(P + "/reminders/1/deliveries").status()).isEqualTo(404);
  }

  private void sweepTwiceAtOnce() throws Exception {
    var work = server.application().getBean("reminderTimers", DueWork.class);
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
    move("2023-04-10T10:00:00+08:00");
  }

  private void setTimers(String change, String at, String which) {
    var instant = OffsetDateTime.parse(at).toInstant();
    assertThat(
            server
                .application()
                .getBean(JdbcClient.class)
                .sql("UPDATE timer.timer SET %s WHERE %s".formatted(change, which))
                .param(Timestamp.from(instant))
                .update())
        .isPositive();
  }

  private void move(String now) {
    var moved = admin.post("/api/v1/simulation/clock", Map.of("now", now));
    assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
  }

  private List<JsonNode> reminders(String period) {
    Answer answer = office.get(P + "/reminders?period=" + period);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json().get("items").valueStream().toList();
  }

  private List<String> times(String period) {
    return reminders(period).stream().map(one -> text(one, "remindedAt")).distinct().toList();
  }

  private static List<JsonNode> of(String unit, List<JsonNode> reminders) {
    return reminders.stream().filter(one -> text(one, "unit").equals(unit)).toList();
  }

  private static List<String> units(List<JsonNode> reminders) {
    return reminders.stream().map(one -> text(one, "unit")).toList();
  }

  private static String text(JsonNode reminder, String field) {
    return reminder.get(field).stringValue();
  }
}
