package cn.xunbao.query;

import static cn.xunbao.query.SampleHistory.task;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.TestTokens;
import cn.xunbao.events.programme.TaskForce;
import cn.xunbao.query.chronicle.ManualClock;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Timelines over HTTP, on a simulated clock. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelinesOverHttpTest {

  private static final String UNIT = "/api/v1/units/u1/timeline";
  private static final String HISTORY = "/api/v1/programmes/p1/tasks/1.01/history";
  private static final String CAMPAIGN = "/api/v1/programmes/p1/campaigns/1/timeline";
  private static final String ITEM = "/api/v1/programmes/p1/items/P0001/timeline";
  private static final String PERSON = "/api/v1/persons/timeline?name=%E5%BC%A0%E4%B8%89";

  private static final String AUDITOR = bound("auditor", null, null);

  private final ManualClock clock = new ManualClock(true, Instant.parse("2023-04-11T00:00:00Z"));
  private final RunningQuerySide side = RunningQuerySide.start(clock);
  private final SampleHistory history = new SampleHistory(side, clock);
  private long corrected;

  @BeforeAll
  void record() {
    history.unit("u1", "市商务局");
    history.unit("u2", "市统计局");
    history.unit("u3", "市教育局");
    history.campaign("p1", 1, new TaskForce("u3", "龙大山", null, null, List.of()));
    history.programme("p1", task("p1", "1.01", "u1", "u2"), task("p1", "1.02", "u3"));
    history.programme("p2", task("p2", "1.01", "u1"));
    history.submit("p1", "1.01", "u1", "r-1");
    history.submit("p1", "1.02", "u3", "r-2");
    history.assign("p1", "1.01", "u1", "u2");
    history.resend("p1", "1.01", "u1", "r-3");
    corrected = history.correct("p1", "1.01", "u1", "r-4");
    history.submit("p2", "1.01", "u1", "r-5");
    history.problem("p1", "P0001", "1.02", corrected);
    history.holdToProblem("p1", "P0001", "u1");
    history.merge("u2", "u1", LocalDate.of(2023, 6, 1));
  }

  @AfterAll
  void stop() {
    side.close();
  }

  @Test
  void theTimelineOfAUnitHasItsPartsItsReportsAndWhatItIsHeldTo() {
    var all = json(ok(UNIT, AUDITOR));
    assertThat(all.get("name").stringValue()).isEqualTo("市商务局");
    assertThat(texts(all, "what"))
        .containsExactly(
            "登记单位市商务局",
            "列入方案，牵头单位：市商务局",
            "列入方案，牵头单位：市商务局",
            "市商务局报送2023年4月上旬进展（按时）",
            "牵头单位由 市商务局 调整为 市统计局",
            "市商务局修改重报2023年4月上旬进展（第2版）",
            "市商务局更正2023年4月上旬进展（第3版）",
            "市商务局报送2023年4月上旬进展（按时）",
            "问题P0001交办市商务局，限2023年4月12日 23:59前办结");
    assertThat(texts(json(ok(UNIT + "?programme=p2", AUDITOR)), "type"))
        .containsExactly("unit.registered", "task.defined", "report.submitted");
    var last = all.get("items").get(6);
    assertThat(last.get("programme").stringValue()).isEqualTo("p1");
    assertThat(last.get("task").stringValue()).isEqualTo("1.01");
    assertThat(last.get("period").stringValue()).isEqualTo("2023-04-X1");
    assertThat(last.get("before").get("progress").stringValue()).isEqualTo("二");
    assertThat(last.get("after").get("progress").stringValue()).isEqualTo("三");
    assertThat(last.get("recordedAt").stringValue()).startsWith("2023-04-11T08:");
    assertThat(last.get("knownAt").stringValue()).startsWith("2023-04-11T08:");
    assertThat(last.get("actor").get("client").stringValue()).isEqualTo("c-u1");
  }

  @Test
  void theTimelineOfACampaignHasItsTaskForceItsTasksAndItsProblems() {
    assertThat(texts(json(ok(CAMPAIGN, AUDITOR)), "type"))
        .containsExactly(
            "campaign.defined",
            "task.defined",
            "task.defined",
            "report.submitted",
            "report.submitted",
            "task.lead-units-assigned",
            "report.resent",
            "report.corrected",
            "problem.raised");
    var bound = bound("auditor", null, "p1");
    assertThat(json(ok(CAMPAIGN, bound)).get("items")).hasSize(9);
    assertThat(side.get("/api/v1/programmes/p1/campaigns/7/timeline", AUDITOR).statusCode())
        .isEqualTo(404);
  }

  @Test
  void theTimelineOfAnItemShowsWhereItStoodBeforeAndAfter() {
    var items = json(ok(ITEM, AUDITOR)).get("items");
    assertThat(items).hasSize(2);
    assertThat(items.get(0).get("before").isNull()).isTrue();
    assertThat(items.get(1).get("before").toString())
        .isEqualTo("{\"item\":\"P0001\",\"stage\":\"RAISED\"}");
    assertThat(items.get(1).get("after").get("unit").stringValue()).isEqualTo("u1");
    assertThat(side.get("/api/v1/programmes/p1/items/P0009/timeline", AUDITOR).statusCode())
        .isEqualTo(404);
  }

  @Test
  void theTimelineOfAPersonIsFoundByNameOrByClientAndCanBeConfinedToAUnit() {
    assertThat(texts(json(ok("/api/v1/persons/timeline?client=c-u3", AUDITOR)), "type"))
        .containsExactly("report.submitted");
    assertThat(json(ok("/api/v1/persons/timeline?client=c-u3", AUDITOR)).get("name").stringValue())
        .isEqualTo("张三");
    assertThat(json(ok(PERSON + "&unit=u1", AUDITOR)).get("items")).hasSize(4);
    assertThat(json(ok(PERSON, bound("reporter", "u1", null))).get("items")).hasSize(4);
    assertThat(side.get("/api/v1/persons/timeline", AUDITOR).statusCode()).isEqualTo(400);
    assertThat(side.get(PERSON + "&client=c-u3", AUDITOR).statusCode()).isEqualTo(400);
    assertThat(side.get("/api/v1/persons/timeline?client=c-9", AUDITOR).statusCode())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {UNIT + "?a=b", HISTORY + "?a=b", CAMPAIGN + "?a=b", ITEM + "?a=b", PERSON})
  void pagesGoOnAndBackAndFitTogether(String path) {
    var whole = json(ok(path, AUDITOR)).get("items").valueStream().toList();
    for (var limit : List.of(1, 2, 4)) {
      var question = path + "&limit=" + limit;
      assertThat(follow(question, json(ok(question, AUDITOR)), "next")).isEqualTo(whole);
      var last = question + "&before=1000";
      assertThat(follow(last, json(ok(last, AUDITOR)), "previous")).isEqualTo(whole);
    }
    var first = json(ok(path + "&limit=1", AUDITOR));
    assertThat(first.get("previous").isNull()).isTrue();
    if (whole.size() > 1) {
      var second = json(ok(path + "&limit=1&cursor=" + first.get("next").stringValue(), AUDITOR));
      var back = path + "&limit=1&cursor=" + second.get("previous").stringValue();
      assertThat(json(ok(back, AUDITOR)).get("items")).isEqualTo(first.get("items"));
    }
  }

  @Test
  void aPageBeginsAfterAPositionOrEndsBeforeOne() {
    var at = corrected;
    assertThat(texts(json(ok(HISTORY + "?before=" + at + "&limit=1", AUDITOR)), "type"))
        .containsExactly("report.resent");
    var after = json(ok(HISTORY + "?after=" + (at - 1) + "&limit=1", AUDITOR));
    assertThat(texts(after, "type")).containsExactly("report.corrected");
    assertThat(after.get("next").isNull()).isTrue();
    assertThat(json(ok(HISTORY + "?after=" + at, AUDITOR)).get("previous").isString()).isTrue();
    assertThat(side.get(HISTORY + "?after=1&before=9", AUDITOR).statusCode()).isEqualTo(400);
    assertThat(side.get(HISTORY + "?after=-1", AUDITOR).statusCode()).isEqualTo(400);
    assertThat(side.get(HISTORY + "?after=x", AUDITOR).statusCode()).isEqualTo(400);
  }

  @Test
  void aTimelineAtAnEarlierPositionEndsThere() {
    for (var path : List.of(UNIT, HISTORY, CAMPAIGN)) {
      var then = json(ok(path + "?atPosition=" + corrected, AUDITOR));
      assertThat(texts(then, "type").getLast()).isEqualTo("report.corrected");
      assertThat(then.get("position").longValue()).isEqualTo(corrected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "admin, , , 200, 200, 200, 200",
    "auditor, , , 200, 200, 200, 200",
    "auditor, , p2, 200, 403, 403, 200",
    "coordination-office, , , 200, 200, 200, 200",
    "reporter, u1, , 200, 403, 200, 200",
    "unit-head, u3, , 403, 403, 403, 200",
    "reporter, , , 403, 403, 403, 403",
    "task-force, , p1, 403, 403, 200, 403",
    "verifier, , , 403, 403, 200, 403",
  })
  void aTimelineIsForOverseersAndForTheUnitItIsAbout(
      String role,
      @Nullable String unit,
      @Nullable String programme,
      int ofUnit,
      int ofCampaign,
      int ofItem,
      int ofPerson) {
    var token = bound(role, unit, programme);
    assertThat(side.get(UNIT, token).statusCode()).isEqualTo(ofUnit);
    assertThat(side.get(CAMPAIGN, token).statusCode()).isEqualTo(ofCampaign);
    assertThat(side.get(ITEM, token).statusCode()).isEqualTo(ofItem);
    assertThat(side.get(PERSON, token).statusCode()).isEqualTo(ofPerson);
  }

  @Test
  void whoIsBoundToAProgrammeSeesOfAUnitWhatIsAboutThatOne() {
    var bound = bound("auditor", null, "p2");
    assertThat(texts(json(ok(UNIT, bound)), "type"))
        .containsExactly("unit.registered", "task.defined", "report.submitted");
    assertThat(side.get(UNIT + "?programme=p1", bound).statusCode()).isEqualTo(403);
  }

  private List<JsonNode> follow(String question, JsonNode first, String way) {
    var items = new ArrayList<JsonNode>(first.get("items").valueStream().toList());
    var page = first;
    while (!page.get(way).isNull()) {
      assertThat(items).as("pages that don't end").hasSizeLessThan(1000);
      var path = question.replace("&before=1000", "") + "&cursor=" + page.get(way).stringValue();
      page = json(ok(path, AUDITOR));
      items.addAll(way.equals("next") ? items.size() : 0, page.get("items").valueStream().toList());
    }
    return items;
  }

  private HttpResponse<String> ok(String path, String token) {
    var answer = side.get(path, token);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return answer;
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private static List<String> texts(JsonNode answer, String field) {
    return answer.get("items").valueStream().map(item -> item.path(field).asString("")).toList();
  }

  private static String bound(String role, @Nullable String unit, @Nullable String programme) {
    var claims = new LinkedHashMap<String, Object>();
    claims.put("roles", List.of(role));
    if (unit != null) {
      claims.put("xunbao_unit", unit);
    }
    if (programme != null) {
      claims.put("xunbao_programme", programme);
    }
    return TestTokens.token(
        "c-" + role + "-" + unit, Map.copyOf(claims), Instant.now().plusSeconds(3600));
  }
}
