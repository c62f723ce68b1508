package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.standalone.Api.Answer;
import cn.xunbao.standalone.database.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may call what: every call of the contract by everyone, as the contract's table says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

  private static final String P = "/api/v1/programmes/jishou-2023";
  private static final Set<String> EVERYBODY =
      Set.of(
          "admin",
          "reporter",
          "other-reporter",
          "unit-head",
          "task-force",
          "other-task-force",
          "coordination-office",
          "assessor",
          "verifier",
          "auditor");

  @TempDir private static Path data;
  private final Map<String, Api> callers = new HashMap<>();
  private RunningServer server;
  private String receipt = "";

  /** A call, and who isn't refused with 403. */
  private record Call(String method, String path, Object body, Set<String> allowed) {
    Answer by(Api api) {
      return switch (method) {
        case "GET" -> api.get(path);
        case "PUT" -> api.put(path, body);
        default -> api.post(path, body);
      };
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  static Stream<Call> calls() {
    return Stream.of(
        new Call("POST", "/api/v1/programmes", "{}", Set.of("admin", "coordination-office")),
        new Call("POST", "/api/v1/clients", "{}", Set.of("admin")),
        new Call("POST", "/api/v1/simulation/clock", "{}", Set.of("admin")),
        new Call(
            "PUT",
            P + "/tasks/1.01/lead-units",
            "{}",
            Set.of("admin", "coordination-office", "task-force")),
        new Call("POST", P + "/tasks/1.01/reports", "{}", Set.of("reporter")),
        new Call(
            "POST",
            P + "/tasks/1.01/reports/2023-03-X3/corrections",
            "{}",
            Set.of("reporter", "other-reporter")),
        new Call("GET", P + "/summaries/2023-03-X3", "", EVERYBODY),
        new Call("GET", P + "/tasks", "", EVERYBODY),
        new Call(
            "GET",
            P + "/tasks/1.01/history",
            "",
            Set.of("admin", "coordination-office", "auditor", "reporter", "unit-head")),
        new Call(
            "GET",
            "/api/v1/audit/entries",
            "",
            Set.of(
                "admin",
                "coordination-office",
                "auditor",
                "reporter",
                "other-reporter",
                "unit-head")),
        new Call("GET", "/actuator/prometheus", "", Set.of("admin")));
  }

  @BeforeAll
  void start() throws Exception {
    server =
        RunningServer.open(
            DataFolder.open(data.resolve("x")),
            new ServerSettings(0, null, null, Instant.parse("2023-03-23T00:00:00Z"), false),
            Map.of());
    var admin = Api.admin(server.base(), data.resolve("x"));
    admin.post("/api/v1/programmes", Files.readString(Path.of("../../examples/jishou-2023.json")));
    callers.put("admin", admin);
    for (var role : List.of("coordination-office", "assessor", "verifier", "auditor")) {
      callers.put(role, admin.role(role));
    }
    callers.put("reporter", admin.reporter("433101-027"));
    callers.put("other-reporter", admin.reporter("433101-043"));
    callers.put(
        "unit-head",
        admin.client(Map.of("name", "头", "roles", List.of("unit-head"), "unit", "433101-027")));
    callers.put("task-force", taskForce(admin, 1));
    callers.put("other-task-force", taskForce(admin, 2));
    receipt =
        caller("reporter")
            .post(P + "/tasks/1.01/reports", Map.of("period", "2023-03-X3", "progress", "进展。"))
            .text("receiptId");
  }

  private Api caller(String name) {
    return Objects.requireNonNull(callers.get(name), name);
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
  @MethodSource("calls")
  void onlyThoseWhomTheContractNamesAreLetIn(Call call) {
    for (var name : EVERYBODY) {
      var answer = call.by(caller(name));
      if (call.allowed().contains(name)) {
        assertThat(answer.status()).as(call + " by " + name + ": " + answer).isNotIn(401, 403);
      } else {
        assertThat(answer.status()).as(call + " by " + name + ": " + answer).isEqualTo(403);
        assertThat(answer.text("detail")).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("calls")
  void nobodyIsLetInWithoutAToken(Call call) {
    var answer = call.by(Api.anonymous(server.base()));
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.text("type")).endsWith("unauthenticated");
  }

  @Test
  void aReceiptIsShownToItsUnitAndToTheOffices() {
    var path = "/api/v1/receipts/" + receipt;
    for (var name : List.of("reporter", "unit-head", "task-force", "auditor", "admin")) {
      assertThat(caller(name).get(path).status()).as(name).isEqualTo(200);
    }
    for (var name : List.of("other-reporter", "other-task-force", "assessor")) {
      assertThat(caller(name).get(path).status()).as(name).isEqualTo(403);
    }
    assertThat(Api.anonymous(server.base()).get(path).status()).isEqualTo(401);
  }

  @Test
  void aUnitSeesTheHistoryOfItsOwnTasksOnly() {
    var reporter = caller("reporter");
    assertThat(reporter.get(P + "/tasks/1.01/history").status()).isEqualTo(200);
    assertThat(caller("other-reporter").get(P + "/tasks/1.01/history").status()).isEqualTo(403);
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
            "/api/v1/audit/entries");
  }
}
