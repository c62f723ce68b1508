package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.standalone.AccessMatrix.Cell;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Who may call what: every cell of {@code docs/authorisation.md} on a running process. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

  private static final String P = "/api/v1/programmes/jishou-2023";
  private static final String LEAD = "433101-027";
  private static final String NO_PART = "433101-043";

  @TempDir private static Path data;
  private final Map<String, Api> callers = new HashMap<>();
  private JishouServer server;
  private CallExamples examples;

  @BeforeAll
  void start() {
    server = JishouServer.start(data, "2023-03-23T00:00:00Z");
    var admin = server.admin();
    callers.put("admin", admin);
    for (var role : List.of("coordination-office", "assessor", "verifier", "auditor")) {
      callers.put(role, admin.role(role));
    }
    callers.put("anonymous", Api.anonymous(server.base()));
    callers.put("reporter", admin.reporter(LEAD));
    callers.put("reporter elsewhere", admin.reporter(NO_PART));
    callers.put("unit-head", unitHead(admin, LEAD));
    callers.put("unit-head elsewhere", unitHead(admin, NO_PART));
    callers.put("task-force", taskForce(admin, 1));
    callers.put("task-force elsewhere", taskForce(admin, 2));
    var report = Map.of("period", "2023-03-X3", "progress", "进展。");
    var sent = caller("reporter").post(P + "/tasks/1.01/reports", report);
    var receipt = sent.text("receiptId");
    caller("reporter")
        .get("/api/v1/receipts/" + receipt, ConsistencyToken.HEADER, sent.consistency());
    makeItems(caller("coordination-office"), caller("reporter"));
    var attached =
        caller("reporter")
            .upload(
                P + "/tasks/1.01/reports/2023-03-X3/attachments?name=a.pdf",
                "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
                "application/pdf");
    caller("reporter")
        .get("/api/v1/receipts/" + receipt, ConsistencyToken.HEADER, attached.consistency());
    examples = new CallExamples(receipt, attached.text("sha256"));
  }

  /** One item of each kind that the lead is held to, and a question of its own. */
  static void makeItems(Api office, Api reporter) {
    var held = Map.of("unit", LEAD, "deadline", "2023-05-31T23:59:59+08:00");
    office.post(
        P + "/problems",
        Map.of("source", "HOTLINE", "grade", "MAJOR", "text", "问题。", "task", "1.01"));
    office.change("POST", P + "/problems/P0001/assignment", "*", held);
    office.post(
        P + "/instructions", Map.of("leader", "龙大山", "post", "市长", "text", "请办。", "task", "1.01"));
    office.change("POST", P + "/instructions/I0001/assignment", "*", held);
    var decided = new HashMap<String, Object>(held);
    decided.putAll(Map.of("text", "议定。", "task", "1.01"));
    office.post(
        P + "/meetings",
        Map.of(
            "kind", "REGULAR",
            "title", "例会",
            "heldAt", "2023-03-23T08:00:00+08:00",
            "minutes", "纪要。",
            "items", List.of(decided)));
    var fact =
        office.get(P + "/tasks/1.01/history").json().get("items").get(0).get("position").asString();
    office.post(
        P + "/measures",
        Map.of(
            "kind", "WARNING",
            "unit", LEAD,
            "task", "1.01",
            "facts", List.of(fact),
            "competentBody", "市政府督查室",
            "text", "提示。"));
    reporter.post(
        P + "/projects",
        Map.of(
            "task",
            "1.01",
            "name",
            "展销中心",
            "investment",
            1000,
            "nodes",
            List.of(Map.of("stage", "STARTED", "planned", "2023-06-30"))));
    reporter.post(
        P + "/lists",
        Map.of(
            "kind",
            "RESPONSIBILITIES",
            "task",
            "1.01",
            "title",
            "责任清单",
            "rows",
            List.of(Map.of("number", 1, "text", "办展会", "units", List.of(LEAD), "person", "向明"))));
    var asked = reporter.post(P + "/requests", Map.of("question", "如何把握？"));
    reporter.get(P + "/requests/R0001", ConsistencyToken.HEADER, asked.consistency());
  }

  private Api.Answer called(Api caller, Cell cell) {
    return caller.call(cell.method(), examples.path(cell), CallExamples.body(cell));
  }

  private Api caller(String name) {
    return Objects.requireNonNull(callers.get(name), name);
  }

  private static Api unitHead(Api admin, String unit) {
    return admin.client(Map.of("name", "负责人" + unit, "roles", List.of("unit-head"), "unit", unit));
  }

  private static Api taskForce(Api admin, int campaign) {
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

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @MethodSource("cn.xunbao.standalone.AccessMatrix#cells")
  void everyoneIsLetInOrRefusedAsTheTableSays(Cell cell) {
    var answer = called(caller(cell.caller()), cell);
    if (cell.allowed()) {
      assertThat(answer.status()).as(answer.toString()).isNotIn(401, 403, 405);
    } else if (cell.caller().equals("anonymous")) {
      assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
      assertThat(answer.text("type")).endsWith("unauthenticated");
    } else {
      assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
      assertThat(answer.text("detail")).isNotBlank();
    }
  }

  @Test
  void theTableHasEveryCallOfTheProcessOnceAndNoOther() {
    assertThat(AccessMatrix.calls()).containsExactlyInAnyOrderElementsOf(mappedCalls());
  }

  @Test
  void anAuditorWhoseLetterDoesNotHoldIsRefusedByEveryCallThatAuditorsHave() {
    var auditor =
        caller("admin")
            .auditorUnder("吉审调〔2023〕1号", Map.of("all", true), "2023-04-01", "2023-04-30");

    assertThat(callsOfAuditors())
        .hasSizeGreaterThan(50)
        .allSatisfy(
            cell -> {
              var answer = called(auditor, cell);
              assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
              assertThat(answer.text("type")).endsWith("outside-access-letter");
              assertThat(answer.text("detail")).contains("吉审调〔2023〕1号");
            });
    assertThat(auditor.get("/v3/api-docs").status()).isEqualTo(200);
  }

  @Test
  void aLetterForATaskOpensNothingAboutOthers() {
    var scope =
        Map.of("programmes", List.of(Map.of("programme", "jishou-2023", "tasks", List.of("2.01"))));
    var auditor = caller("admin").auditorUnder("吉审调〔2023〕2号", scope, "2023-03-01", "2023-04-30");

    assertThat(
            callsOfAuditors().stream()
                .filter(cell -> called(auditor, cell).status() != 403)
                .map(Cell::call))
        .containsExactlyInAnyOrder(
            "GET /api/v1/audit/entries",
            "GET /api/v1/audit/entries/export",
            "GET /api/v1/audit/journal",
            "GET /api/v1/checkpoints",
            "POST /api/v1/checkpoints",
            "GET /api/v1/checkpoints/latest",
            "GET /api/v1/checkpoints/{size}",
            "GET /api/v1/countersigners",
            "GET /api/v1/evidence/check",
            "GET /api/v1/evidence/consistency",
            "GET /api/v1/signing-key",
            "GET /api/v1/signing-keys",
            "GET /api/v1/units",
            "GET /api/v1/units/{u}");
    assertThat(auditor.get(P + "/tasks/2.01/history").status()).isEqualTo(200);
  }

  /** What auditors may call, but for the letters themselves. */
  private static List<Cell> callsOfAuditors() {
    return AccessMatrix.cells().stream()
        .filter(cell -> cell.allowed() && cell.caller().equals("auditor"))
        .filter(cell -> cell.path().startsWith("/api/v1/"))
        .filter(cell -> !cell.path().startsWith("/api/v1/access-letters"))
        .toList();
  }

  /** What the framework answers errors by is no call. */
  private Set<String> mappedCalls() {
    Set<String> calls = new TreeSet<>();
    for (var mapping :
        server.application().getBeansOfType(RequestMappingInfoHandlerMapping.class).values()) {
      for (var info : mapping.getHandlerMethods().keySet()) {
        for (var path : info.getPatternValues()) {
          for (var method : info.getMethodsCondition().getMethods()) {
            calls.add(method + " " + path);
          }
          if (info.getMethodsCondition().getMethods().isEmpty() && !path.equals("/error")) {
            calls.add("any method " + path);
          }
        }
      }
    }
    return calls;
  }

  @Test
  void aUnitSeesTheHistoryOfItsOwnTasksOnly() {
    var reporter = caller("reporter");
    assertThat(reporter.get(P + "/tasks/1.01/history").status()).isEqualTo(200);
    assertThat(caller("reporter elsewhere").get(P + "/tasks/1.01/history").status()).isEqualTo(403);
    assertThat(reporter.get("/api/v1/audit/entries").json().get("items").findValuesAsString("type"))
        .contains("task.defined", "report.submitted")
        .doesNotContain("client.registered", "programme.adopted");
  }

  @Test
  void aClientBoundToAProgrammeIsKeptOutOfOthers() {
    var bound =
        caller("admin")
            .client(
                Map.of(
                    "name", "他县",
                    "roles", List.of("coordination-office"),
                    "programme", "heshan-2024"));
    assertThat(bound.get(P + "/tasks").status()).isEqualTo(403);
    assertThat(bound.get(P + "/tasks/1.01/history").status()).isEqualTo(403);
    assertThat(
            bound
                .put(
                    P + "/tasks/1.01/lead-units",
                    Map.of("units", List.of("433101-027"), "reason", "越权"))
                .status())
        .isEqualTo(403);
    var entries = bound.get("/api/v1/audit/entries");
    assertThat(entries.status()).as(entries.toString()).isEqualTo(200);
    assertThat(entries.json().get("items").findValuesAsString("programme"))
        .doesNotContain("jishou-2023");
  }

  @Test
  void healthAndTheDescriptionOfTheApiAreOpenToAll() {
    var anonymous = Api.anonymous(server.base());
    assertThat(anonymous.get("/actuator/health").body())
        .contains("\"status\":\"UP\"")
        .doesNotContain("components", "chronicle");
    assertThat(anonymous.get("/actuator/info").status()).isEqualTo(200);
    assertThat(anonymous.get("/swagger-ui/index.html").status()).isEqualTo(200);
    var description = anonymous.get("/v3/api-docs");
    assertThat(description.status()).isEqualTo(200);
    assertThat(description.json().get("paths").propertyNames())
        .contains(
            "/api/v1/programmes",
            "/api/v1/programmes/{p}/tasks/{t}/reports",
            "/api/v1/programmes/{p}/summaries/{period}",
            "/api/v1/audit/entries",
            "/oauth2/token");
  }
}
