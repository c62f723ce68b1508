package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.standalone.AccessMatrix.Cell;
import cn.xunbao.standalone.Api.Answer;
import cn.xunbao.standalone.database.DataFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Every query at any moment, and a real history that is stepped through. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimeTravelTest {

  private static final String P = "/api/v1/programmes/jishou-2023";
  private static final String TASK = P + "/tasks/1.01";
  private static final String LEAD = "433101-027";
  private static final String OTHER = "433101-018";
  private static final String XUN = "2023-03-X3";
  private static final String NEXT = "2023-04-X1";
  private static final String ISSUE = P + "/issues/2023-03-X3.1.1";
  private static final String SCORES = P + "/scoring/scores";
  private static final String LIST = SCORES + "/" + XUN + "_" + XUN;

  /** What isn't derived from the history, and why. */
  private static final Map<String, String> OUT_OF_TIME =
      Map.ofEntries(
          Map.entry("/api/v1/webhooks", "settings of this process as they are now"),
          Map.entry("/api/v1/webhooks/{name}/deliveries", "what has left the house, in real time"),
          Map.entry(
              "/api/v1/programmes/{p}/reminders/{position}/deliveries", "the same of one reminder"),
          Map.entry("/api/v1/signing-key", "the key that signs now"),
          Map.entry("/api/v1/signing-keys", "all keys, each with its span"),
          Map.entry("/api/v1/countersigners", "whose signatures are taken now"),
          Map.entry("/api/v1/checkpoints", "signed notes, each about its size"),
          Map.entry("/api/v1/checkpoints/latest", "the newest of them"),
          Map.entry("/api/v1/checkpoints/{size}", "one of them"),
          Map.entry("/api/v1/evidence/inclusion", "a proof, by the size of the tree"),
          Map.entry("/api/v1/evidence/consistency", "a proof, by two sizes"),
          Map.entry("/api/v1/evidence/check", "whether what is stored now is what was stored"),
          Map.entry("/api/v1/audit/journal", "the tree of the journal, by its size"),
          Map.entry("/api/v1/replays", "what this process derives again, in real time"),
          Map.entry("/api/v1/replays/{id}", "one of them"),
          Map.entry("/api/v1/replays/{id}/differences", "what it found"));

  /** What is answered as it was stored, or as a file: the same bytes, without these fields. */
  private static final Set<String> FROZEN =
      Set.of(
          "/api/v1/audit/entries/export",
          "/api/v1/programmes/{p}/bundle",
          "/api/v1/programmes/{p}/attachments/{sha256}",
          "/api/v1/programmes/{p}/issues/{i}/files/{format}",
          "/api/v1/programmes/{p}/scoring/scores/{i}/list",
          "/api/v1/receipts/{receiptId}");

  @TempDir private static Path data;
  private final Map<String, String> paths = new TreeMap<>();
  private RunningServer server;
  private Api admin;
  private Api office;
  private Api second;
  private Api third;
  private Api unit;
  private String consistency = "";
  private long then;
  private Map<String, Answer> before = Map.of();

  @BeforeAll
  void live() throws Exception {
    server =
        RunningServer.open(
            DataFolder.open(data.resolve("x")),
            new ServerSettings(0, null, null, Instant.parse("2023-03-28T02:00:00Z"), false),
            Map.of());
    admin = Api.admin(server.base(), data.resolve("x"));
    admin.post("/api/v1/programmes", Files.readString(Path.of("../../examples/jishou-2023.json")));
    office = admin.role("coordination-office");
    second = admin.role("coordination-office");
    third = admin.role("coordination-office");
    unit = admin.reporter(LEAD);
    var report = Map.of("period", XUN, "progress", "办展会1场。", "values", values("4"));
    var receipt = made(unit.post(TASK + "/reports", report)).text("receiptId");
    AccessTest.makeItems(office, unit);
    var file = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);
    var attachments = TASK + "/reports/" + XUN + "/attachments?name=a.pdf";
    var sha256 = made(unit.upload(attachments, file, "application/pdf")).text("sha256");
    var rated = Map.of("rating", "ON_TRACK", "note", "正常。");
    made(admin.reporter(OTHER).post(P + "/tasks/1.12/ratings/" + XUN, rated));
    admin.auditorUnder("吉审调〔2023〕1号", Map.of("all", true), "2023-04-01", "2023-04-30");
    issueAndScore();
    then = see(office, P + "/tasks").get("position").longValue();
    paths(new CallExamples(receipt, sha256));
    before = askAll("atPosition=" + then);
    move("2023-04-13T10:00:00+08:00");
    goOn();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void everyQueryTakesAMomentButForThoseThatStandOutOfTime() {
    assertThat(queries().keySet()).containsAll(OUT_OF_TIME.keySet());
    queries()
        .forEach(
            (path, methods) ->
                assertThat(areAboutAMoment(methods))
                    .as("%s takes asOf and atPosition", path)
                    .isEqualTo(!OUT_OF_TIME.containsKey(path)));
  }

  @Test
  void everyQueryAnswersWithItsMoment() {
    before.forEach(
        (path, answer) -> {
          assertThat(answer.status()).as(path + " " + answer).isEqualTo(200);
          if (!FROZEN.contains(path)) {
            assertThat(answer.json().path("position").asLong()).as(path).isEqualTo(then);
            assertThat(answer.text("asOf")).as(path).isEqualTo("2023-04-12T10:00:00+08:00");
          }
        });
  }

  @Test
  void everyQueryAtAPositionHasTheSameBytesAfterFurtherEvents() {
    assertThat(see(office, P + "/tasks").get("position").longValue()).isGreaterThan(then + 10);
    askAll("atPosition=" + then)
        .forEach((path, answer) -> assertThat(answer.body()).as(path).isEqualTo(body(path)));
  }

  @Test
  void everyQueryAsOfAnInstantIsTheOneAtTheLastPositionKnownThen() {
    askAll("asOf=2023-04-12T10:00:00%2B08:00")
        .forEach(
            (path, answer) -> {
              // As of an instant the journal reaches up to it, at a position only before it.
              if (!path.startsWith("/api/v1/audit/entries")) {
                assertThat(answer.body()).as(path).isEqualTo(body(path));
              }
            });
  }

  @Test
  void noQueryTakesTwoMomentsOrOneThatHasNotCome() {
    askAll("atPosition=" + then + "&asOf=2023-04-12T10:00:00%2B08:00")
        .forEach((path, answer) -> assertThat(answer.status()).as(path).isEqualTo(400));
    askAll("atPosition=999999")
        .forEach((path, answer) -> assertThat(answer.status()).as(path).isEqualTo(422));
    askAll("asOf=2030-01-01T00:00:00%2B08:00")
        .forEach((path, answer) -> assertThat(answer.status()).as(path).isEqualTo(422));
  }

  @Test
  void eachStepOfATasksHistoryIsWhatMovesItsRowOfTheLedger() {
    var types = new TreeSet<String>();
    for (var item : see(office, TASK + "/history").get("items")) {
      var position = item.get("position").longValue();
      var now = ledger(position);
      var was = ledger(position - 1);
      if (was.path("asOf").equals(now.path("asOf"))) {
        types.add(item.get("type").stringValue());
        assertMovesTheRow(item, row(was), row(now));
      }
    }
    assertThat(types)
        .contains(
            "report.submitted",
            "report.corrected",
            "report.accepted",
            "task.lead-units-assigned",
            "task.people-named",
            "task.amended",
            "problem.raised",
            "item.assigned",
            "measure.proposed",
            "nodes.filed",
            "closing.applied");
  }

  /** The row moves where the fact is shown, from what was before to what comes after. */
  private static void assertMovesTheRow(JsonNode item, JsonNode was, JsonNode now) {
    var type = item.get("type").stringValue();
    if (was.isMissingNode()) {
      assertThat(type).isEqualTo("task.defined");
      return;
    }
    var moved =
        now.propertyStream()
            .map(Map.Entry::getKey)
            .filter(field -> !now.get(field).equals(was.path(field)))
            .toList();
    assertThat(shownBy(type)).as(item + "\n" + was + "\n" + now).containsAll(moved);
    assertShows(now, item, "after");
    assertShows(was, item, "before");
  }

  private static Set<String> shownBy(String type) {
    return switch (type.substring(0, type.indexOf('.'))) {
      case "report" -> Set.of("reports", "light");
      case "problem", "item" -> Set.of("openProblems", "overdueProblems");
      case "measure" -> Set.of("measures");
      case "nodes" -> Set.of("nodes");
      case "closing" -> Set.of("closing");
      case "unit" -> Set.of("lastReminder");
      case "task" ->
          switch (type) {
            case "task.lead-units-assigned" ->
                Set.of("leadUnits", "owingUnits", "people", "reports", "light");
            case "task.people-named" -> Set.of("people");
            default ->
                Set.of(
                    "title",
                    "deadline",
                    "deadlineDate",
                    "overdue",
                    "responsibleUnits",
                    "supportingUnits");
          };
      default -> Set.of();
    };
  }

  private static void assertShows(JsonNode row, JsonNode item, String side) {
    var matter = item.get(side);
    var type = item.get("type").stringValue();
    if (type.startsWith("task.")) {
      for (var field : List.of("leadUnits", "title", "deadline", "responsibleUnits")) {
        assertSame(row.get(field), matter, field);
      }
      for (var field : List.of("responsibleLeader", "section", "handler")) {
        assertSame(row.get("people").get(field), matter, field);
      }
    } else if (type.startsWith("closing.")) {
      assertSame(row.get("closing").get("stage"), matter, "stage");
    } else if (type.startsWith("report.") && row.get("period").equals(item.path("period"))) {
      row.get("reports")
          .valueStream()
          .filter(report -> report.get("unit").equals(item.get("unit")))
          .forEach(
              report -> {
                assertSame(report.get("progress"), matter, "progress");
                assertSame(report.get("stage"), matter, "stage");
              });
    }
  }

  private static void assertSame(JsonNode shown, JsonNode matter, String field) {
    if (matter.has(field)) {
      assertThat(shown).as(field).isEqualTo(matter.get(field));
    }
  }

  @Test
  void blameNamesTheEventThatSetEachFieldWithAuthorTimesReportAndReceipt() {
    var fields = fields(see(office, TASK + "/blame?period=" + XUN), "fields");
    var value = fields.get("value:1.01-i2:" + XUN + ":" + LEAD);
    assertThat(value.get("value").stringValue()).startsWith("7");
    assertThat(value.get("before").stringValue()).startsWith("4");
    var by = value.get("setBy");
    assertThat(by.get("type").stringValue()).isEqualTo("report.corrected");
    assertThat(by.get("by").get("name").stringValue()).isEqualTo("测试员" + LEAD);
    assertThat(by.get("period").stringValue()).isEqualTo(XUN);
    assertThat(by.get("revision").intValue()).isEqualTo(2);
    assertThat(by.get("recordedAt").stringValue()).isEqualTo("2023-04-13T10:00:00+08:00");
    assertThat(by.get("knownAt").stringValue()).isEqualTo("2023-04-13T10:00:00+08:00");
    var receipt = "/api/v1/receipts/" + by.get("receiptId").stringValue();
    assertThat(see(office, receipt).get("position")).isEqualTo(by.get("position"));
    assertThat(fields.get("handler").get("setBy").get("type").stringValue())
        .isEqualTo("task.people-named");
    assertThat(fields.get("deadline").get("value").stringValue()).isEqualTo("2023-11");
    assertThat(fields.get("deadline").get("before").stringValue()).isEqualTo("2023-12");
    var light = fields.get("indicator:1.01-i2");
    assertThat(light.get("explanation").stringValue()).contains("7亿元");
    assertThat(light.get("inputs").findValuesAsString("type")).contains("report.corrected");
    var earlier = TASK + "/blame?period=" + XUN + "&atPosition=" + then;
    assertThat(fields(see(office, earlier), "fields").get("deadline").get("before").isNull())
        .isTrue();
    var position = by.get("position").longValue();
    var just = TASK + "/blame?period=" + XUN + "&atPosition=";
    var field = "value:1.01-i2:" + XUN + ":" + LEAD;
    assertThat(fields(see(office, just + position), "fields").get(field).get("value"))
        .isEqualTo(value.get("value"));
    assertThat(fields(see(office, just + (position - 1)), "fields").get(field).get("value"))
        .isEqualTo(value.get("before"));
  }

  @Test
  void whatWasKnownThenStandsBesideWhatIsKnownNowWithTheEventsInBetween() {
    var answer = see(office, TASK + "/changes?from=" + then + "&period=" + XUN);
    var changes = fields(answer, "changes");
    assertThat(answer.get("from").get("position").longValue()).isEqualTo(then);
    assertThat(changes.propertyNames())
        .contains("deadline", "leadUnits", "handler", "report:" + XUN + ":" + LEAD + ":progress")
        .contains("indicator:1.01-i2")
        .doesNotContain("title", "supportingUnits");
    var value = changes.get("value:1.01-i2:" + XUN + ":" + LEAD);
    assertThat(value.get("then").stringValue()).startsWith("4");
    assertThat(value.get("now").stringValue()).startsWith("7");
    assertThat(value.get("events").findValuesAsString("type")).containsExactly("report.corrected");
    assertThat(changes.get("leadUnits").get("events").get(0).get("by").get("client").isString())
        .isTrue();
    var byInstant = TASK + "/changes?from=2023-04-12T10:00:00%2B08:00&period=" + XUN;
    assertThat(see(office, byInstant)).isEqualTo(answer);
    var all = see(office, TASK + "/changes?from=" + then + "&period=" + XUN + "&all=true");
    assertThat(fields(all, "changes").propertyNames())
        .contains("title")
        .containsAll(changes.propertyNames());
    var ofCampaign = see(office, P + "/campaigns/1/changes?from=" + then + "&period=" + XUN);
    assertThat(
            ofCampaign
                .get("changes")
                .valueStream()
                .filter(c -> c.path("task").asString("").equals("1.01")))
        .hasSizeGreaterThanOrEqualTo(changes.size() - 1);
    var nothing = TASK + "/changes?from=" + then + "&to=" + then;
    assertThat(see(office, nothing).get("changes")).isEmpty();
    assertThat(office.get(TASK + "/changes?from=" + then + "&to=" + (then - 1)).status())
        .isEqualTo(400);
    assertThat(office.get(TASK + "/changes").status()).isEqualTo(400);
    assertThat(office.get(TASK + "/changes?from=yesterday").status()).isEqualTo(400);
  }

  @Test
  void unitsAndCampaignsAreBlamedAndComparedToo() {
    var blame = fields(see(office, "/api/v1/units/" + LEAD + "/blame"), "fields");
    assertThat(blame.get("name").get("setBy").get("type").stringValue()).isEqualTo("unit.renamed");
    assertThat(blame.get("name").get("before").stringValue()).isEqualTo("市商务局");
    var changes = fields(see(unit, "/api/v1/units/" + LEAD + "/changes?from=" + then), "changes");
    assertThat(changes.propertyNames()).contains("name", "people");
    assertThat(changes.get("name").get("now").stringValue()).isEqualTo("市商务和粮食局");
    assertThat(changes.get("people").get("then").isNull()).isTrue();
    var campaign = fields(see(office, P + "/campaigns/1/blame"), "fields");
    assertThat(campaign.get("memberUnits").get("setBy").get("type").stringValue())
        .isEqualTo("campaign.defined");
  }

  private void issueAndScore() {
    made(office.post(P + "/scoring/rules", rule()));
    move("2023-04-06T10:00:00+08:00");
    made(office.post(P + "/cut-offs", Map.of("period", XUN)));
    var draft = new HashMap<String, Object>();
    draft.putAll(Map.of("period", XUN, "campaign", 1, "audience", "各成员单位"));
    draft.putAll(
        Map.of("publicity", "ON_REQUEST", "withheld", List.of(), "countersigners", List.of()));
    made(office.post(P + "/issues", draft));
    var agreed = Map.of("opinion", "同意。");
    made(second.change("POST", ISSUE + "/review", "*", agreed));
    made(third.change("POST", ISSUE + "/signature", "*", agreed));
    made(office.change("POST", ISSUE + "/publication", "*", Map.of()));
    made(office.post(SCORES, Map.of("from", XUN, "to", XUN, "document", "吉考办〔2023〕7号")));
    move("2023-04-12T10:00:00+08:00");
    made(office.change("POST", LIST + "/closing", "*", Map.of("document", "吉考办〔2023〕8号")));
  }

  /** What comes later: nothing of it may be seen before. */
  private void goOn() {
    var corrected = Map.of("reason", "误填。", "progress", "办展会2场。", "values", values("7"));
    made(unit.post(TASK + "/reports/" + XUN + "/corrections", corrected));
    var next = Map.of("period", NEXT, "progress", "办展会3场。", "values", values("9"));
    made(unit.post(TASK + "/reports", next));
    var more = Map.of("reason", "漏报。", "progress", "办展会4场。");
    made(unit.post(TASK + "/reports/" + NEXT + "/corrections", more));
    made(
        office.change(
            "POST", TASK + "/reports/" + NEXT + "/" + LEAD + "/acceptance", "*", Map.of()));
    var charged =
        Map.of("units", List.of(LEAD, OTHER), "reason", "共同牵头", "handler", "田小禾", "section", "市场股");
    made(office.put(TASK + "/lead-units", charged));
    made(
        office.change(
            "PUT",
            TASK + "/people",
            "*",
            Map.of("handler", "向明", "section", "市场股", "reason", "调岗")));
    made(
        office.change(
            "POST",
            P + "/amendments",
            "*",
            Map.of(
                "document", "吉政办发〔2023〕12号",
                "decidedOn", "2023-04-12",
                "change",
                    List.of(Map.of("task", "1.01", "deadline", "2023-11", "reason", "提前完成")))));
    made(
        unit.put(
            TASK + "/nodes",
            Map.of("nodes", List.of(Map.of("name", "开工", "date", "2023-09-30", "weight", 100)))));
    var evidence = List.of(Map.of("name", "验收报告.pdf", "sha256", "ab".repeat(32)));
    made(unit.post(TASK + "/closing/application", Map.of("text", "已完成。", "evidence", evidence)));
    made(
        office.post(
            P + "/problems",
            Map.of("source", "HOTLINE", "grade", "MAJOR", "text", "占道。", "task", "1.01")));
    made(
        office.change(
            "POST",
            P + "/problems/P0002/assignment",
            "*",
            Map.of("unit", LEAD, "deadline", "2023-05-31T23:59:59+08:00")));
    var fact = see(office, TASK + "/history").get("items").get(0).get("position").asString();
    made(
        office.post(
            P + "/measures",
            Map.of(
                "kind", "WARNING",
                "unit", LEAD,
                "task", "1.01",
                "facts", List.of(fact),
                "competentBody", "市政府督查室",
                "text", "提示。")));
    move("2023-04-14T10:00:00+08:00");
    made(
        admin.change(
            "PUT",
            "/api/v1/units/" + LEAD + "/name",
            "*",
            Map.of("name", "市商务和粮食局", "on", "2023-04-14", "reason", "机构改革")));
    made(
        admin.change(
            "POST",
            "/api/v1/units/" + LEAD + "/people",
            "*",
            Map.of("name", "向明", "post", "局长", "on", "2023-04-14", "reason", "任职")));
  }

  private void paths(CallExamples examples) {
    queries().keySet().stream()
        .filter(path -> !OUT_OF_TIME.containsKey(path))
        .forEach(
            path -> {
              var call = examples.path(new Cell("GET " + path, "coordination-office", true));
              paths.put(path, call + parameters(path));
            });
    paths.put(
        "/api/v1/programmes/{p}/tasks/{t}/ratings/{period}/{u}",
        P + "/tasks/1.12/ratings/" + XUN + "/" + OTHER + "?");
    paths.put("/api/v1/access-letters/{n}", "/api/v1/access-letters/L0001?");
  }

  private String parameters(String path) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    return switch (name) {
      case "compare" -> "?fromPosition=" + (then - 5) + "&";
      case "changes" -> "?from=" + (then - 5) + "&";
      case "what-if" ->
          "?from=2023-03-X3&rule="
              + Api.encode(
                  "{\"rows\":[{\"light\":\"GREEN\",\"when\":[{\"quantity\":\"GAP\",\"atLeast\":\"-5\"}]},"
                      + "{\"light\":\"RED\",\"when\":[{\"quantity\":\"GAP\",\"below\":\"-5\"}]}]}")
              + "&";
      case "scores" -> "?from=" + XUN + "&to=" + XUN + "&";
      case "timeline" -> path.contains("persons") ? "?name=" + Api.encode("测试员" + LEAD) + "&" : "?";
      default -> "?";
    };
  }

  private Map<String, Answer> askAll(String moment) {
    var answers = new LinkedHashMap<String, Answer>();
    paths.forEach((path, call) -> answers.put(path, office.get(call + moment)));
    return answers;
  }

  private String body(String path) {
    return Objects.requireNonNull(before.get(path), path).body();
  }

  /** The calls of the API that ask, with the methods that answer each, one for each format. */
  private Map<String, List<HandlerMethod>> queries() {
    var queries = new TreeMap<String, List<HandlerMethod>>();
    server
        .application()
        .getBeansOfType(RequestMappingInfoHandlerMapping.class)
        .values()
        .forEach(
            mapping ->
                mapping
                    .getHandlerMethods()
                    .forEach(
                        (info, method) -> {
                          if (info.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                            info.getPatternValues().stream()
                                .filter(path -> path.startsWith("/api/"))
                                .forEach(
                                    path ->
                                        queries
                                            .computeIfAbsent(path, none -> new ArrayList<>())
                                            .add(method));
                          }
                        }));
    return queries;
  }

  private static boolean areAboutAMoment(List<HandlerMethod> methods) {
    return methods.stream().allMatch(TimeTravelTest::takesAMoment)
        && methods.stream().anyMatch(method -> method.hasMethodAnnotation(AsOfParameters.class));
  }

  private static boolean takesAMoment(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .anyMatch(parameter -> parameter.getParameterType() == Moment.class);
  }

  private JsonNode ledger(long position) {
    return position < 1 ? Api.JSON.createObjectNode() : ask(P + "/tasks?atPosition=" + position);
  }

  /** Before the programme was adopted there is none. */
  private JsonNode ask(String path) {
    return office.get(path).json();
  }

  private static JsonNode row(JsonNode ledger) {
    return ledger
        .path("items")
        .valueStream()
        .filter(item -> item.get("task").stringValue().equals("1.01"))
        .findFirst()
        .orElseGet(MissingNode::getInstance);
  }

  /** By the id of each. */
  private static JsonNode fields(JsonNode answer, String name) {
    var fields = Api.JSON.createObjectNode();
    answer.get(name).forEach(field -> fields.set(field.get("field").stringValue(), field));
    return fields;
  }

  private static List<Map<String, String>> values(String value) {
    return List.of(Map.of("indicator", "1.01-i2", "value", value));
  }

  private static Map<String, ?> rule() {
    var item =
        Map.of(
            "code", "K1",
            "name", "样例",
            "kind", "DEDUCT",
            "when", Map.of("fact", "MISSING", "atLeast", 1),
            "points", "10",
            "each", "MISSING");
    return Map.of(
        "from", XUN, "basis", "吉考办〔2023〕2号", "objectionWorkdays", 3, "items", List.of(item));
  }

  private void move(String now) {
    assertThat(admin.post("/api/v1/simulation/clock", Map.of("now", now)).status()).isEqualTo(200);
  }

  private Answer made(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isIn(200, 201);
    consistency = answer.consistency();
    return answer;
  }

  private JsonNode see(Api caller, String path) {
    var answer = caller.get(path, ConsistencyToken.HEADER, consistency);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json();
  }
}
