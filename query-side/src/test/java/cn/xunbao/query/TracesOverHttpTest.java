package cn.xunbao.query;

import static cn.xunbao.query.SampleHistory.task;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.TestTokens;
import cn.xunbao.query.chronicle.ManualClock;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
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

/** History, audit entries and receipts over HTTP, on a simulated clock that stands still. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TracesOverHttpTest {

  private static final String HISTORY = "/api/v1/programmes/p1/tasks/1.01/history";
  private static final String AUDIT = "/api/v1/audit/entries";
  private static final String RECEIPT = "/api/v1/receipts/r-1";

  private static final String AUDITOR = token("a-1", List.of("auditor"), Map.of());
  private static final String OFFICE = token("c-office", List.of("coordination-office"), Map.of());
  private static final String U1 = reporter("u1");
  private static final String U3 = reporter("u3");

  private final ManualClock clock = new ManualClock(true, Instant.parse("2023-04-11T00:00:00Z"));
  private final RunningQuerySide side = RunningQuerySide.start(clock);
  private final SampleHistory history = new SampleHistory(side, clock);
  private long submitted;
  private long corrected;

  @BeforeAll
  void record() {
    history.unit("u1", "市商务局");
    history.unit("u2", "市统计局");
    history.unit("u3", "市教育局");
    history.programme("p1", task("p1", "1.01", "u1", "u2"), task("p1", "1.02", "u3"));
    history.programme("p2", task("p2", "1.01", "u1"));
    submitted = history.submit("p1", "1.01", "u1", "r-1");
    history.submit("p1", "1.02", "u3", "r-2");
    history.assign("p1", "1.01", "u1", "u2");
    history.resend("p1", "1.01", "u1", "r-3");
    corrected = history.correct("p1", "1.01", "u1", "r-4");
    history.submit("p2", "1.01", "u1", "r-5");
  }

  @AfterAll
  void stop() {
    side.close();
  }

  @Test
  void aHistoryTellsEveryFactInOrderWithWhatWasBeforeAndAfter() {
    var answer = json(ok(HISTORY, AUDITOR));

    assertThat(texts(answer, "what"))
        .containsExactly(
            "列入方案，牵头单位：市商务局",
            "市商务局报送2023年4月上旬进展（按时）",
            "牵头单位由 市商务局 调整为 市统计局",
            "市商务局修改重报2023年4月上旬进展（第2版）",
            "市商务局更正2023年4月上旬进展（第3版）");
    assertThat(answer.get("title").stringValue()).isEqualTo("任务1.01");
    assertThat(answer.get("next").isNull()).isTrue();
    assertThat(answer.get("simulation").booleanValue()).isTrue();
    var last = answer.get("items").get(4);
    assertThat(last.get("before").toString())
        .isEqualTo(
            "{\"progress\":\"二\",\"problems\":null,\"nextSteps\":null,"
                + "\"values\":[{\"indicator\":\"i\",\"value\":\"45.20\"}]}");
    assertThat(last.get("actor").toString())
        .isEqualTo(
            "{\"client\":\"c-u1\",\"name\":\"张三\",\"post\":\"科长\",\"unit\":\"u1\","
                + "\"roles\":[\"reporter\"]}");
    assertThat(last.get("reason").stringValue()).isEqualTo("口径有误");
    assertThat(answer.get("items").get(0).has("reason")).isFalse();
    assertThat(answer.get("items").get(2).get("after").get("leadUnits").toString())
        .isEqualTo("[{\"unit\":\"u2\",\"name\":\"市统计局\"}]");
  }

  @Test
  void aHistoryAsOfAnEarlierPositionEndsThere() {
    var answer = json(ok(HISTORY + "?atPosition=" + submitted, AUDITOR));
    assertThat(texts(answer, "type")).containsExactly("task.defined", "report.submitted");
    assertThat(answer.get("position").longValue()).isEqualTo(submitted);
  }

  @Test
  void pagesOfAHistoryFitTogetherAndKnowWhatWasBefore() {
    var whole = json(ok(HISTORY + "?atPosition=" + corrected, AUDITOR)).get("items");
    for (var limit : List.of(1, 2, 4)) {
      var question = HISTORY + "?atPosition=" + corrected + "&limit=" + limit;
      assertThat(pages(question, AUDITOR)).isEqualTo(whole.valueStream().toList());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "admin, , , 200",
    "auditor, , , 200",
    "auditor, , p1, 200",
    "auditor, , p2, 403",
    "coordination-office, , , 200",
    "reporter, u1, , 200",
    "unit-head, u2, , 200",
    "reporter, u3, , 403",
    "reporter, , , 403",
    "reporter, u1, p2, 403",
    "task-force, , p1, 403",
    "assessor, , , 403",
    "verifier, , , 403",
  })
  void aHistoryIsForOverseersAndForUnitsThatHaveOrHadAPart(
      String role, @Nullable String unit, @Nullable String programme, int status) {
    assertThat(side.get(HISTORY, bound(role, unit, programme)).statusCode()).isEqualTo(status);
  }

  @Test
  void anUnknownTaskOrOneOfALaterPositionIsNotFound() {
    assertThat(side.get("/api/v1/programmes/p1/tasks/9.99/history", AUDITOR).statusCode())
        .isEqualTo(404);
    assertThat(side.get("/api/v1/programmes/p9/tasks/1.01/history", AUDITOR).statusCode())
        .isEqualTo(404);
    assertThat(side.get(HISTORY + "?atPosition=4", AUDITOR).statusCode()).isEqualTo(404);
  }

  @Test
  void auditEntriesAtAPositionHaveTheSameBytesAfterFurtherRefusals() {
    var question = AUDIT + "?atPosition=" + corrected + "&limit=3";
    var before = ok(question, OFFICE).body();
    assertThat(json(ok(question, OFFICE)).get("next").isString()).isTrue();
    for (var i = 0; i < 3; i++) {
      side.get(HISTORY, U3);
      side.get(AUDIT, OFFICE);
    }
    assertThat(ok(question, OFFICE).body()).isEqualTo(before);
  }

  @Test
  void readingEntriesIsAnEntryItselfButNotInItsOwnAnswer() {
    var admin = token("reading-admin", List.of("admin"), Map.of());
    var question = AUDIT + "?actor=reading-admin";
    assertThat(json(ok(question, admin)).get("items")).isEmpty();
    var second = json(ok(question + "&type=read", admin)).get("items");
    assertThat(second).hasSize(1);
    assertThat(second.get(0).get("target").stringValue()).isEqualTo(question);
    assertThat(second.get(0).get("status").intValue()).isEqualTo(200);
    assertThat(second.get(0).has("problem")).isFalse();
    assertThat(second.get(0).has("position")).isFalse();
  }

  @Test
  void pagesOfTheNewestEntriesEndThoughEachOfThemIsReadAndNoted() {
    var admin = token("paging-admin", List.of("admin"), Map.of());
    assertThat(pages(AUDIT + "?actor=paging-admin&limit=1", admin)).isEmpty();
    ok(AUDIT, admin);
    ok(HISTORY, admin);
    assertThat(pages(AUDIT + "?actor=paging-admin&limit=1", admin)).hasSize(3);
  }

  @Test
  void whatAnAuditorReadIsShownToItsOwnBodyOnly() {
    var body = Map.<String, Object>of("xunbao_unit", "audit-1");
    ok(HISTORY, token("a-10", List.of("auditor"), body));
    var question = AUDIT + "?type=read&actor=a-10";

    assertThat(json(ok(question, token("a-11", List.of("auditor"), body))).get("items")).hasSize(1);
    assertThat(json(ok(question, AUDITOR)).get("items")).isEmpty();
    assertThat(json(ok(question, OFFICE)).get("items")).isEmpty();
  }

  @Test
  void aUnitSeesWhatIsAboutItsTasksAndItsOwnRefusals() {
    side.get(HISTORY, U3);
    var answer = json(ok(AUDIT, U3));
    assertThat(texts(answer, "type"))
        .containsSubsequence("task.defined", "report.submitted", "refused");
    assertThat(texts(answer, "programme")).containsOnly("p1");
    assertThat(answer.get("items").valueStream())
        .allMatch(
            item ->
                item.path("task").asString("").equals("1.02")
                    || item.get("type").stringValue().equals("refused"));
    var submission = answer.get("items").get(1);
    assertThat(submission.get("address").stringValue()).isEqualTo("10.0.0.7");
    assertThat(submission.get("receiptId")).isNull();
    assertThat(answer.get("items").get(0).has("address")).isFalse();
    assertThat(json(ok(AUDIT, U1)).get("items").valueStream())
        .extracting(item -> item.path("programme").asString(""))
        .contains("p1", "p2");
  }

  @Test
  void aRefusalSaysWhatItWasAboutAndWhy() {
    side.get(HISTORY + "?x=1", U3);
    var refusals = json(ok(AUDIT + "?programme=p1&task=1.01&type=refused", OFFICE)).get("items");
    var refusal = refusals.get(refusals.size() - 1);
    assertThat(refusal.get("programme").stringValue()).isEqualTo("p1");
    assertThat(refusal.get("task").stringValue()).isEqualTo("1.01");
    assertThat(refusal.get("problem").stringValue()).endsWith(":forbidden");
    assertThat(refusal.get("actor").get("unit").stringValue()).isEqualTo("u3");
    assertThat(refusal.get("method").stringValue()).isEqualTo("GET");
  }

  @Test
  void whoIsBoundToAProgrammeSeesThatOnly() {
    var bound = bound("auditor", null, "p2");
    assertThat(texts(json(ok(AUDIT, bound)), "programme")).isNotEmpty().containsOnly("p2");
    assertThat(side.get(AUDIT + "?programme=p1", bound).statusCode()).isEqualTo(403);
    assertThat(side.get(AUDIT + "?programme=p1", bound("reporter", "u1", "p2")).statusCode())
        .isEqualTo(403);
    assertThat(side.get(AUDIT, bound("task-force", null, "p1")).statusCode()).isEqualTo(403);
    assertThat(side.get(AUDIT, bound("reporter", null, null)).statusCode()).isEqualTo(403);
  }

  @Test
  void anUnknownTypeIsRefusedWithTheKnownOnes() {
    var answer = side.get(AUDIT + "?type=report.deleted", OFFICE);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).get("type").stringValue()).endsWith(":invalid-parameter");
    assertThat(json(answer).get("detail").stringValue())
        .contains("report.deleted", "report.submitted", "refused", "login-failed", "read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=501",
        "limit=x",
        "cursor=nonsense",
        "from=yesterday",
        "to=2023-04-11",
        "unit=%00",
      })
  void aParameterThatCannotBeReadIsRefused(String parameter) {
    var answer = side.get(AUDIT + "?" + parameter, OFFICE);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(json(answer).get("errors").get(0).get("pointer").stringValue())
        .isEqualTo("?" + parameter.substring(0, parameter.indexOf('=')));
  }

  @Test
  void aCursorBelongsToTheMomentOfItsFirstPage() {
    var next = json(ok(HISTORY + "?limit=1&atPosition=" + corrected, OFFICE)).get("next");
    var cursor = "&cursor=" + next.stringValue();
    ok(HISTORY + "?limit=1&atPosition=" + corrected + cursor, OFFICE);
    ok(HISTORY + "?limit=1" + cursor, OFFICE);
    assertThat(side.get(HISTORY + "?atPosition=" + submitted + cursor, OFFICE).statusCode())
        .isEqualTo(400);
    assertThat(
            side.get(HISTORY + "?asOf=2023-04-11T08:00:30%2B08:00" + cursor, OFFICE).statusCode())
        .isEqualTo(400);
    assertThat(side.get(AUDIT + "?" + cursor, OFFICE).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // position, asOf, end and last number of the journal; after event, after entry
        "999999:1681171200000:1681171200000:9:0:0:0",
        "1:9999999999999:1681171200000:9:0:0:0",
        "1:1681171200000:9999999999999:9:0:0:0",
        "1:1681171200000:1681171200000:9:0:9223372036854775807:0",
      })
  void aCursorThatSomebodyMadeUpIsRefused(String text) {
    var cursor =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    assertThat(side.get(AUDIT + "?cursor=" + cursor, OFFICE).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "admin, , , , 200",
    "auditor, , p1, , 200",
    "auditor, , p2, , 403",
    "coordination-office, , , , 200",
    "reporter, u1, , , 200",
    "unit-head, u1, p1, , 200",
    "reporter, u1, p2, , 403",
    "reporter, u2, , , 403",
    "task-force, , p1, 1, 200",
    "task-force, , p1, 2, 403",
    "task-force, , p2, 1, 403",
    "task-force, u1, , , 403",
    "assessor, u1, , , 403",
    "verifier, , , , 403",
  })
  void aReceiptIsForItsUnitTheTaskForceOfItsCampaignAndOverseers(
      String role,
      @Nullable String unit,
      @Nullable String programme,
      @Nullable Integer campaign,
      int status) {
    var token = bound(role, unit, programme, campaign);
    assertThat(side.get(RECEIPT, token).statusCode()).isEqualTo(status);
    assertThat(side.get("/api/v1/receipts/r-99", token).statusCode()).isEqualTo(404);
  }

  @Test
  void aReceiptHasThePositionOfItsEventAndIsUnknownBefore() {
    assertThat(ok(RECEIPT, U1).body())
        .isEqualTo(
            "{\"receiptId\":\"r-1\",\"programme\":\"p1\",\"task\":\"1.01\",\"unit\":\"u1\","
                + "\"period\":\"2023-04-X1\",\"revision\":1,"
                + "\"author\":{\"client\":\"c-u1\",\"name\":\"张三\",\"post\":\"科长\"},"
                + "\"recordedAt\":\"2023-04-11T08:20:00+08:00\","
                + "\"dueAt\":\"2023-04-12T23:59:59+08:00\",\"onTime\":true,"
                + "\"contentHash\":\"hash\",\"position\":"
                + submitted
                + ",\"simulation\":true}");
    assertThat(ok(RECEIPT + "?atPosition=" + corrected, U1).body())
        .isEqualTo(ok(RECEIPT, U1).body());
    assertThat(side.get(RECEIPT + "?atPosition=" + (submitted - 1), U1).statusCode())
        .isEqualTo(404);
  }

  private HttpResponse<String> ok(String path, String token) {
    var answer = side.get(path, token);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return answer;
  }

  /** All items of all pages. */
  private List<JsonNode> pages(String question, String token) {
    var items = new ArrayList<JsonNode>();
    var page = json(ok(question, token));
    items.addAll(page.get("items").valueStream().toList());
    while (!page.get("next").isNull()) {
      assertThat(items).as("pages that don't end").hasSizeLessThan(1000);
      page = json(ok(question + "&cursor=" + page.get("next").stringValue(), token));
      items.addAll(page.get("items").valueStream().toList());
    }
    return items;
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private static List<String> texts(JsonNode answer, String field) {
    return answer.get("items").valueStream().map(item -> item.path(field).asString("")).toList();
  }

  private static String reporter(String unit) {
    return bound("reporter", unit, null);
  }

  private static String bound(String role, @Nullable String unit, @Nullable String programme) {
    return bound(role, unit, programme, null);
  }

  private static String bound(
      String role, @Nullable String unit, @Nullable String programme, @Nullable Integer campaign) {
    var claims = new LinkedHashMap<String, Object>();
    if (unit != null) {
      claims.put("xunbao_unit", unit);
    }
    if (programme != null) {
      claims.put("xunbao_programme", programme);
    }
    if (campaign != null) {
      claims.put("xunbao_campaign", campaign);
    }
    return token("c-" + role + "-" + unit, List.of(role), claims);
  }

  private static String token(String client, List<String> roles, Map<String, Object> claims) {
    var all = new LinkedHashMap<>(claims);
    all.put("roles", roles);
    return TestTokens.token(client, all, Instant.now().plusSeconds(3600));
  }
}
