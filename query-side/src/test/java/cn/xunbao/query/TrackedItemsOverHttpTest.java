package cn.xunbao.query;

import static cn.xunbao.query.SampleHistory.task;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.TestTokens;
import cn.xunbao.events.programme.TaskForce;
import cn.xunbao.query.chronicle.ManualClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Problems, questions, meetings and task forces as they are read over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrackedItemsOverHttpTest {

  private static final String P = "/api/v1/programmes/p1";
  private static final String OFFICE = token(Map.of("roles", List.of("coordination-office")));

  private final ManualClock clock = new ManualClock(true, Instant.parse("2023-04-11T00:00:00Z"));
  private final RunningQuerySide side = RunningQuerySide.start(clock);

  @BeforeAll
  void record() {
    var history = new SampleHistory(side, clock);
    history.unit("u1", "市商务局");
    history.unit("u2", "市统计局");
    history.unit("u3", "市教育局");
    history.campaign("p1", 1, new TaskForce("u3", null, null, null, List.of("u1", "u2")));
    history.programme("p1", task("p1", "1.01", "u1"), task("p1", "1.02", "u1"));
    var report = history.submit("p1", "1.01", "u1", "r-1");
    history.problem("p1", "P0001", "1.01", report);
    history.problem("p1", "P0002", "1.02", report);
    history.problem("p1", "P0003", null, report);
    history.problem("p1", "P0004", "1.01", report - 1);
    var raised = history.problem("p1", "P0005", "1.01", 999_999);
    assertThat(raised).isLessThan(999_999);
    history.holdToProblem("p1", "P0003", "u2");
    history.unit("u4", "市粮食局");
    history.unit("u5", "市供销社");
    history.decision("p1", "D0001", "u4");
    history.merge("u4", "u5", LocalDate.parse("2023-04-11"));
    IntStream.rangeClosed(1, 5)
        .forEach(
            number -> {
              history.question("p1", "R000" + number, number % 2 == 0 ? "u2" : "u1");
              history.meeting("p1", "M000" + number);
            });
  }

  @AfterAll
  void stop() {
    side.close();
  }

  @ParameterizedTest
  @CsvSource({"requests, request", "meetings, meeting", "problems, item"})
  void pagesOfAListFitTogether(String list, String id) {
    var whole = ids(read(P + "/" + list, OFFICE), id);
    assertThat(whole).hasSize(5).isSorted();
    for (var size : List.of(1, 2, 5)) {
      assertThat(pages(P + "/" + list + "?limit=" + size, id)).isEqualTo(whole);
    }
    assertThat(side.get(P + "/" + list + "?cursor=x", OFFICE).statusCode()).isEqualTo(400);
  }

  @Test
  void aFilteredListIsPagedToo() {
    assertThat(pages(P + "/requests?unit=u1&limit=2", "request"))
        .containsExactly("R0001", "R0003", "R0005");
  }

  @ParameterizedTest
  @CsvSource({
    "P0001, true", // a report of its task
    "P0002, false", // one of another task
    "P0003, true", // any report of the programme, for it is about no task
    "P0004, false", // something else stands there
    "P0005, false" // nothing stands there
  })
  void aCitedReportIsShownAsVerifiedOnlyIfItStandsThere(String item, boolean verified) {
    var cited = read(P + "/problems/" + item, OFFICE).get("citedReport");
    assertThat(cited.get("verified").booleanValue()).isEqualTo(verified);
    assertThat(cited.path("receiptId").asString("")).isEqualTo(verified ? "r-1" : "");
  }

  @Test
  void aUnitWithoutAPartInAnyTaskReadsWhatItIsHeldToAndNothingElse() {
    var unit = reporter("u2");
    assertThat(ids(read(P + "/problems", unit), "item")).containsExactly("P0003");
    assertThat(read(P + "/problems/P0003", unit).get("item").get("unitName").stringValue())
        .isEqualTo("市统计局");
    assertThat(read(P + "/problems/clearance", unit).get("total").get("raised").intValue())
        .isEqualTo(1);
    assertThat(side.get(P + "/problems/P0001", unit).statusCode()).isEqualTo(403);
    assertThat(side.get(P + "/decisions", unit).statusCode()).isEqualTo(403);
    assertThat(side.get(P + "/tasks", unit).statusCode()).isEqualTo(403);
  }

  @Test
  void anOpenItemOfAUnitThatEndedIsItsSuccessors() {
    var item = read(P + "/decisions/D0001", reporter("u5")).get("item");
    assertThat(item.get("unitName").stringValue()).isEqualTo("市供销社");
    assertThat(item.get("passedFrom").stringValue()).isEqualTo("u4");
    assertThat(ids(read(P + "/decisions", reporter("u5")), "item")).containsExactly("D0001");
    assertThat(ids(read(P + "/decisions?unit=u4", OFFICE), "item")).isEmpty();
    assertThat(side.get(P + "/decisions/D0001", reporter("u3")).statusCode()).isEqualTo(403);
  }

  @Test
  void whoWasRemindedWhenCoversOverdueItems() {
    var reminded = read(P + "/reminders?unit=u4", OFFICE).get("overdueItems");
    assertThat(reminded.findValuesAsString("item")).containsExactly("D0001");
    assertThat(reminded.get(0).get("step").stringValue()).isEqualTo("逾期提醒");
    assertThat(read(P + "/reminders?period=2023-05-X1", OFFICE).get("overdueItems")).isEmpty();
  }

  @Test
  void aUnitThatIsHeldToNothingReadsNothing() {
    for (var path : List.of("/problems", "/problems/P0003", "/problems/clearance")) {
      assertThat(side.get(P + path, reporter("u3")).statusCode()).as(path).isEqualTo(403);
    }
  }

  @Test
  void theUnitsOfATaskForceAreNamed() {
    assertThat(read(P + "/campaigns/1/task-force", OFFICE).get("unitNames").toString())
        .isEqualTo("{\"u1\":\"市商务局\",\"u2\":\"市统计局\",\"u3\":\"市教育局\"}");
  }

  private List<String> pages(String question, String id) {
    var all = new ArrayList<String>();
    var page = read(question, OFFICE);
    all.addAll(ids(page, id));
    while (!page.get("next").isNull()) {
      page = read(question + "&cursor=" + page.get("next").stringValue(), OFFICE);
      all.addAll(ids(page, id));
    }
    return all;
  }

  private static List<String> ids(JsonNode page, String id) {
    return page.get("items").valueStream().map(item -> item.get(id).stringValue()).toList();
  }

  private JsonNode read(String path, String token) {
    var answer = side.get(path, token);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private static String reporter(String unit) {
    return token(Map.of("roles", List.of("reporter"), "xunbao_unit", unit));
  }

  private static String token(Map<String, Object> claims) {
    return TestTokens.token("c-test", claims, Instant.now().plusSeconds(3600));
  }
}
