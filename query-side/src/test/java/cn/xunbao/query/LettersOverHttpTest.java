package cn.xunbao.query;

import static cn.xunbao.query.SampleHistory.task;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.edge.TestTokens;
import cn.xunbao.events.letter.LetterScope;
import cn.xunbao.events.letter.ProgrammeScope;
import cn.xunbao.query.chronicle.ManualClock;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What access letters (调阅函) open and what not, and the export of entries, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LettersOverHttpTest {

  private static final String AUDIT = "/api/v1/audit/entries";
  private static final String HISTORY = "/api/v1/programmes/%s/tasks/%s/history";
  private static final LocalDate DAY = LocalDate.of(2023, 4, 11);

  private static final String OFFICE = token("c-office", "coordination-office");
  private static final String FREE = token("a-free", "auditor");
  private static final String WHOLE = token("a-whole", "auditor");
  private static final String UNIT = token("a-unit", "auditor");
  private static final String TASK = token("a-task", "auditor");
  private static final String EVERYTHING = token("a-all", "auditor");
  private static final String EXPIRED = token("a-expired", "auditor");
  private static final String LATER = token("a-later", "auditor");
  private static final String REVOKED = token("a-revoked", "auditor");

  private final ManualClock clock = new ManualClock(true, Instant.parse("2023-04-11T00:00:00Z"));
  private final RunningQuerySide side = RunningQuerySide.start(clock);
  private final SampleHistory history = new SampleHistory(side, clock);
  private long reported;

  @BeforeAll
  void record() {
    history.unit("u1", "市商务局");
    history.unit("u2", "市统计局");
    history.unit("u3", "市教育局");
    history.programme("p1", task("p1", "1.01", "u1", "u2"), task("p1", "1.02", "u3"));
    history.programme("p2", task("p2", "1.01", "u1"));
    history.submit("p1", "1.01", "u1", "r-1");
    history.submit("p1", "1.02", "u3", "r-2");
    reported = history.submit("p2", "1.01", "u1", "r-3");
    letter("L0001", part(List.of(), List.of(), List.of()), DAY, "a-whole");
    letter("L0002", part(List.of(), List.of("u2"), List.of()), DAY, "a-unit");
    letter("L0003", part(List.of(1), List.of(), List.of()), DAY, "a-campaign");
    letter("L0004", part(List.of(), List.of(), List.of("1.02")), DAY, "a-task");
    letter("L0005", new LetterScope(true, List.of()), DAY, "a-all");
    history.letter(
        "L0006", new LetterScope(true, List.of()), DAY.minusDays(9), DAY.minusDays(1), "a-expired");
    letter("L0007", new LetterScope(true, List.of()), DAY.plusDays(1), "a-later");
    letter("L0008", new LetterScope(true, List.of()), DAY, "a-revoked");
    history.revoke("L0008");
  }

  @Test
  void theTimelineOfWhoOpenedTheRecordsSaysToWhom() {
    var answer = side.get("/api/v1/persons/timeline?client=c-office", OFFICE);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body())
        .contains("向机关L0001开放查阅（函L0001），2023-04-11至2023-05-11", "收回调阅函L0008")
        .doesNotContain("其他记录");
  }

  private void letter(String id, LetterScope scope, LocalDate from, String client) {
    history.letter(id, scope, from, DAY.plusDays(30), client);
  }

  private static LetterScope part(List<Integer> campaigns, List<String> units, List<String> tasks) {
    return new LetterScope(false, List.of(new ProgrammeScope("p1", campaigns, units, tasks)));
  }

  @AfterAll
  void stop() {
    side.close();
  }

  @Test
  void withoutALetterAnAuditorReadsAsBefore() {
    assertThat(status(HISTORY.formatted("p2", "1.01"), FREE)).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "a-whole, p1, 1.01, 200",
    "a-whole, p1, 1.02, 200",
    "a-whole, p2, 1.01, 403",
    "a-unit, p1, 1.01, 200",
    "a-unit, p1, 1.02, 403",
    "a-unit, p2, 1.01, 403",
    "a-campaign, p1, 1.02, 200",
    "a-campaign, p2, 1.01, 403",
    "a-task, p1, 1.02, 200",
    "a-task, p1, 1.01, 403",
    "a-all, p2, 1.01, 200",
    "a-expired, p1, 1.01, 403",
    "a-later, p1, 1.01, 403",
    "a-revoked, p1, 1.01, 403",
  })
  void aHistoryIsOpenWithinTheScopeOfALetterThatHolds(
      String client, String programme, String task, int status) {
    assertThat(status(HISTORY.formatted(programme, task), token(client, "auditor")))
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "a-unit, /tasks, 403",
    "a-unit, /tasks?unit=u2, 200",
    "a-unit, /tasks?unit=u1, 403",
    "a-unit, /tasks?campaign=1, 403",
    "a-campaign, /tasks?campaign=1, 200",
    "a-campaign, /tasks?campaign=2, 403",
    "a-campaign, /summaries/2023-04-X1?campaign=1, 404",
    "a-campaign, /summaries/2023-04-X1, 403",
    "a-campaign, /rules?campaign=1, 403",
    "a-task, /indicators?task=1.02, 200",
    "a-task, /indicators?task=1.01, 403",
    "a-unit, /sheets/u2/2023-04-X1, 200",
    "a-unit, /sheets/u1/2023-04-X1, 403",
    "a-whole, /rules, 200",
  })
  void aListIsOpenWhereItIsConfinedToWhatTheLetterNames(String client, String path, int status) {
    assertThat(status("/api/v1/programmes/p1" + path, token(client, "auditor"))).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "a-whole, r-1, 200",
    "a-whole, r-3, 403",
    "a-task, r-2, 200",
    "a-task, r-1, 403",
    "a-task, r-9, 404",
  })
  void aReceiptIsOpenIfItsReportIs(String client, String receipt, int status) {
    assertThat(status("/api/v1/receipts/" + receipt, token(client, "auditor"))).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "a-whole, /evidence/inclusion?receiptId=r-3, 403",
    "a-task, /evidence/inclusion?receiptId=r-1, 403",
    "a-task, /evidence/inclusion?position=1, 403",
    "a-task, /evidence/consistency?from=1&to=2, 200",
    "a-unit, /units/u2/timeline?programme=p1, 200",
    "a-unit, /units/u2/timeline?programme=p2, 403",
    "a-unit, /units/u1/timeline?programme=p1, 403",
    "a-whole, /units/u1/timeline?programme=p1, 200",
    "a-whole, /units/u1/timeline, 403",
    "a-whole, /persons/timeline?name=x, 403",
  })
  void aProofAndATimelineAreOpenIfWhatTheyTellIs(String client, String path, int status) {
    assertThat(status("/api/v1" + path, token(client, "auditor"))).isEqualTo(status);
  }

  @Test
  void whoMaySeeAReceiptMayHaveItProved() {
    var proof = "/api/v1/evidence/inclusion?receiptId=r-1&treeSize=" + reported;
    assertThat(status(proof, WHOLE)).isEqualTo(200);
    assertThat(status(proof, TASK)).isEqualTo(403);
  }

  @Test
  void entriesAreThoseOfTheScopeAlone() {
    side.get(HISTORY.formatted("p1", "1.02"), token("x", "verifier"));
    side.get(HISTORY.formatted("p1", "1.01"), token("x", "verifier"));

    assertThat(texts(ok(AUDIT, WHOLE), "programme")).isNotEmpty().containsOnly("p1");
    assertThat(texts(ok(AUDIT, TASK), "task")).isNotEmpty().containsOnly("1.02");
    assertThat(texts(ok(AUDIT, TASK), "type"))
        .contains("task.defined", "report.submitted", "refused");
    assertThat(texts(ok(AUDIT, UNIT), "task")).isNotEmpty().containsOnly("1.01");
    assertThat(texts(ok(AUDIT, EVERYTHING), "type")).contains("access-letter.granted");
    assertThat(status(AUDIT + "?programme=p2", WHOLE)).isEqualTo(403);
    assertThat(status(AUDIT + "?programme=p1", WHOLE)).isEqualTo(200);
  }

  @Test
  void whatCountsIsWhetherTheLetterHoldsNowAndNotThen() {
    var then = "?atPosition=" + reported;
    assertThat(status(HISTORY.formatted("p1", "1.01") + then, WHOLE)).isEqualTo(200);
    assertThat(status(HISTORY.formatted("p1", "1.01") + then, EXPIRED)).isEqualTo(403);
    assertThat(status(HISTORY.formatted("p1", "1.01") + then, REVOKED)).isEqualTo(403);
    assertThat(status(HISTORY.formatted("p2", "1.01") + then, WHOLE)).isEqualTo(403);
  }

  @Test
  void aRefusalNamesTheLetterAndIsNotedWithIt() {
    var expired = side.get(HISTORY.formatted("p1", "1.01"), EXPIRED);
    assertThat(json(expired).get("type").stringValue()).endsWith(":outside-access-letter");
    assertThat(json(expired).get("detail").stringValue())
        .contains("函L0006", "2023-04-02", "2023-04-10");
    assertThat(json(side.get(AUDIT, REVOKED)).get("detail").stringValue())
        .contains("函L0008", "已撤销");
    assertThat(json(side.get(HISTORY.formatted("p2", "1.01"), WHOLE)).get("detail").stringValue())
        .contains("函L0001");

    var noted =
        ok(AUDIT + "?outcome=refused&problem=outside-access-letter&client=a-expired", OFFICE);
    assertThat(noted.get("items")).hasSize(1);
    assertThat(noted.get("items").get(0).get("letter").stringValue()).isEqualTo("函L0006");
    assertThat(noted.get("items").get(0).get("outcome").stringValue()).isEqualTo("refused");
  }

  @Test
  void whatIsReadUnderALetterIsSealedToItsBody() {
    ok(HISTORY.formatted("p1", "1.02"), TASK);
    var question = AUDIT + "?type=read&client=a-task";
    var own = ok(question, TASK);
    assertThat(texts(own, "letter")).isNotEmpty().containsOnly("函L0004");
    assertThat(ok(question, EVERYTHING).get("items")).isEmpty();
    assertThat(ok(question, FREE).get("items")).isEmpty();
    assertThat(ok(question, OFFICE).get("items")).isEmpty();
  }

  @Test
  void whoReadsUnderAnyLetterSeesThatTheJournalIsWholeAndNothingOfIt() {
    clock.moveTo(clock.now().plusSeconds(1));
    var check = ok("/api/v1/audit/journal", TASK);
    assertThat(check.get("whole").booleanValue()).isTrue();
    assertThat(check.get("size").longValue()).isPositive();
    var again = ok("/api/v1/audit/journal?size=" + check.get("size"), FREE);
    assertThat(again.get("rootAt")).isEqualTo(check.get("root"));
    assertThat(again.get("compared").intValue()).isPositive();
    assertThat(status("/api/v1/audit/journal?size=0", FREE)).isEqualTo(400);
    assertThat(status("/api/v1/audit/journal", EXPIRED)).isEqualTo(403);
  }

  @Test
  void lettersAreSeenByOfficesAndByWhomTheyName() {
    assertThat(texts(ok("/api/v1/access-letters", OFFICE), "letter")).hasSize(8);
    assertThat(texts(ok("/api/v1/access-letters", EXPIRED), "state")).containsExactly("EXPIRED");
    assertThat(texts(ok("/api/v1/access-letters", LATER), "state")).containsExactly("NOT_YET");
    assertThat(ok("/api/v1/access-letters", FREE).get("items")).isEmpty();
    assertThat(status("/api/v1/access-letters/L0001", FREE)).isEqualTo(403);
    assertThat(status("/api/v1/access-letters/L0099", OFFICE)).isEqualTo(404);

    var revoked = side.get("/api/v1/access-letters/L0008", OFFICE);
    assertThat(revoked.headers().firstValue("ETag")).hasValue("\"1\"");
    assertThat(json(revoked).get("reason").stringValue()).isEqualTo("结束");
    assertThat(json(revoked).get("revokedBy").stringValue()).isEqualTo("张三");
    assertThat(json(revoked).get("state").stringValue()).isEqualTo("REVOKED");
  }

  @Test
  void entriesAreFoundByTheNewParameters() {
    assertThat(
            texts(
                ok(AUDIT + "?person=%E5%BC%A0%E4%B8%89&type=report.submitted,task.defined", OFFICE),
                "type"))
        .containsOnly("report.submitted", "task.defined");
    assertThat(texts(ok(AUDIT + "?programme=p1&campaign=1&outcome=accepted", OFFICE), "type"))
        .contains("task.defined", "report.submitted")
        .doesNotContain("programme.adopted", "refused");
    assertThat(ok(AUDIT + "?client=nobody", OFFICE).get("items")).isEmpty();
    assertThat(ok(AUDIT + "?correlation=request&type=report.submitted", OFFICE).get("items"))
        .hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"campaign=1", "outcome=maybe", "problem=none", "campaign=x", "type=read,nothing"})
  void aParameterThatMakesNoSenseIsRefused(String parameter) {
    assertThat(status(AUDIT + "?" + parameter, OFFICE)).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "jsonl", "xlsx"})
  void anExportAtAPositionHasTheSameBytesForEverAndItsHashIsNoted(String format) {
    var question =
        AUDIT + "/export?atPosition=" + reported + "&type=report.submitted&format=" + format;
    var first = side.get(question, OFFICE);
    assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
    side.get(HISTORY.formatted("p1", "1.01"), UNIT);
    var again = side.get(question, OFFICE);

    assertThat(again.body()).isEqualTo(first.body());
    var hash = first.headers().firstValue("Xunbao-SHA256").orElseThrow();
    assertThat(again.headers().firstValue("Xunbao-SHA256")).hasValue(hash);
    if (!format.equals("xlsx")) {
      assertThat(CanonicalJson.sha256Hex(first.body().getBytes(StandardCharsets.UTF_8)))
          .isEqualTo(hash);
    }
    var notes = ok(AUDIT + "?type=read&client=c-office", OFFICE).get("items");
    assertThat(notes.valueStream())
        .extracting(note -> note.path("answerHash").asString(""))
        .contains(hash);
  }

  @Test
  void anExportHasWhatAllPagesHaveAndSaysWhatItIs() {
    var lines =
        side.get(AUDIT + "/export?format=jsonl&programme=p1&atPosition=" + reported, WHOLE)
            .body()
            .lines()
            .map(JsonMapper.shared()::readTree)
            .toList();
    var page = ok(AUDIT + "?programme=p1&limit=500&atPosition=" + reported, WHOLE).get("items");

    var head = lines.getFirst();
    assertThat(head.get("filter").toString()).isEqualTo("{\"programme\":\"p1\"}");
    assertThat(head.get("position").longValue()).isEqualTo(reported);
    assertThat(head.get("simulation").booleanValue()).isTrue();
    assertThat(lines.subList(1, lines.size() - 1)).isEqualTo(page.valueStream().toList());
    assertThat(lines.getLast().get("entries").intValue()).isEqualTo(page.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"format=pdf", "limit=5", "cursor=x"})
  void anExportThatCannotBeIsRefused(String parameter) {
    assertThat(status(AUDIT + "/export?" + parameter, OFFICE)).isEqualTo(400);
  }

  private int status(String path, String token) {
    return side.get(path, token).statusCode();
  }

  private JsonNode ok(String path, String token) {
    var answer = side.get(path, token);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return json(answer);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private static List<String> texts(JsonNode answer, String field) {
    return answer.get("items").valueStream().map(item -> item.path(field).asString("")).toList();
  }

  private static String token(String client, String role) {
    return TestTokens.token(
        client, new HashMap<>(Map.of("roles", List.of(role))), Instant.now().plusSeconds(3600));
  }
}
