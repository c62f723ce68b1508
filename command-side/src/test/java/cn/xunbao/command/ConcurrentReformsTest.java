package cn.xunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.TestTokens;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.amendment.AmendmentId;
import cn.xunbao.events.issue.CutOffId;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.events.unit.UnitRegistered;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.storage.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two offices reorganise units or amend a plan at the same moment, on two processes: one of them
 * wins, the other is told so, and nothing of what it wanted is stored.
 */
class ConcurrentReformsTest {

  private static final int REPETITIONS = 6;
  private static final List<String> ROLES = List.of("ending", "first", "second");
  private static final String P = "/api/v1/programmes/" + SamplePlan.PROGRAMME;
  private static final String OFFICE = TestTokens.token("c-office", "coordination-office");
  private static final String REPORTER =
      TestTokens.token(
          "c-lead",
          Map.of("roles", List.of("reporter"), "xunbao_unit", SamplePlan.LEAD, "name", "田小禾"),
          Instant.now().plusSeconds(3600));

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static List<CommandSideProcess> processes;

  @BeforeAll
  static void start() {
    var plan = new SamplePlan();
    for (var test : List.of("merge", "split")) {
      for (var n = 1; n <= REPETITIONS; n++) {
        for (var role : ROLES) {
          var code = test + n + role;
          plan.append(new UnitId(code), new UnitRegistered(code, code, "DEPARTMENT", List.of()));
        }
      }
    }
    var database = TestDatabase.create();
    var one = CommandSideProcess.start(database);
    plan.copyTo(one.bean(EventStore.class), SamplePlan.byOffice(SamplePlan.ADOPTED_AT));
    processes = List.of(one, CommandSideProcess.start(database));
  }

  @AfterAll
  static void stop() {
    processes.forEach(CommandSideProcess::close);
  }

  @RepeatedTest(REPETITIONS)
  void aUnitIsMergedIntoOneOtherOnly(RepetitionInfo repetition) {
    var name = "merge" + repetition.getCurrentRepetition();
    var body = Map.of("units", List.of(name + "ending"), "reason", "机构改革");
    var answers =
        atOnce(
            change(0, "POST", "/api/v1/units/%sfirst/mergers".formatted(name), "\"0\"", body),
            change(1, "POST", "/api/v1/units/%ssecond/mergers".formatted(name), "\"0\"", body));

    assertOneWon(answers, 200);
    assertThat(types(new UnitId(name + "ending")))
        .containsExactly("unit.registered", "unit.merged");
    assertThat(
            Stream.concat(
                    types(new UnitId(name + "first")).stream(),
                    types(new UnitId(name + "second")).stream())
                .filter(type -> type.equals("unit.duties-inherited")))
        .hasSize(1);
  }

  @RepeatedTest(REPETITIONS)
  void aUnitIsSplitOrRenamedAndWhoeverComesSecondIsTold(RepetitionInfo repetition) {
    var name = "split" + repetition.getCurrentRepetition();
    var unit = "/api/v1/units/%sending".formatted(name);
    var parts = ROLES.stream().skip(1).map(role -> Map.of("unit", name + role)).toList();
    var answers =
        atOnce(
            change(0, "POST", unit + "/split", "\"0\"", Map.of("parts", parts, "reason", "机构改革")),
            change(1, "PUT", unit + "/name", "\"0\"", Map.of("name", name + "新名", "reason", "更名")));

    assertOneWon(answers, 200);
    var split = answers.getFirst().statusCode() == 200;
    assertThat(types(new UnitId(name + "ending")))
        .containsExactly("unit.registered", split ? "unit.split" : "unit.renamed");
    for (var role : ROLES.subList(1, 3)) {
      assertThat(types(new UnitId(name + role))).hasSize(split ? 2 : 1);
    }
  }

  @RepeatedTest(REPETITIONS)
  void oneOfTwoAmendmentsIsTheNextAndNothingOfTheOtherIsStored(RepetitionInfo repetition) {
    var number = repetition.getCurrentRepetition();
    var seen = "\"%d\"".formatted(number - 1);
    var answers =
        atOnce(
            change(0, "POST", P + "/amendments", seen, amendment("8.%d1".formatted(number), "A")),
            change(1, "POST", P + "/amendments", seen, amendment("8.%d2".formatted(number), "B")));

    assertOneWon(answers, 201);
    assertThat(types(new AmendmentId(SamplePlan.PROGRAMME, number)))
        .containsExactly("plan.amended");
    assertThat(types(new AmendmentId(SamplePlan.PROGRAMME, number + 1))).isEmpty();
    for (var n = 0; n < 2; n++) {
      var added = new TaskId(SamplePlan.PROGRAMME, "8.%d%d".formatted(number, n + 1));
      assertThat(types(added)).hasSize(answers.get(n).statusCode() == 201 ? 1 : 0);
    }
    assertThat(types(new TaskId(SamplePlan.PROGRAMME, SamplePlan.TASK_WITHOUT_LEAD)))
        .filteredOn(type -> type.equals("task.amended"))
        .hasSize(number);
  }

  @RepeatedTest(REPETITIONS)
  void aCutOffAndAReportAtOnceAreBothRecordedOnce(RepetitionInfo repetition) {
    var period = new Period(PeriodKind.XUN, 2023, 9 + repetition.getCurrentRepetition()).code();
    var cutOff = Map.of("period", period);
    var report = Map.of("period", period, "progress", "进展");
    var reports = P + "/tasks/" + SamplePlan.TASK + "/reports";
    var answers =
        atOnce(
            send(0, "POST", P + "/cut-offs", OFFICE, cutOff),
            send(1, "POST", reports, REPORTER, report),
            send(1, "POST", P + "/cut-offs", OFFICE, cutOff),
            send(0, "POST", reports, REPORTER, report));

    var statuses = answers.stream().map(HttpResponse::statusCode).toList();
    assertThat(List.of(statuses.get(0), statuses.get(2))).containsExactlyInAnyOrder(200, 201);
    assertThat(List.of(statuses.get(1), statuses.get(3))).containsExactlyInAnyOrder(200, 201);
    assertThat(types(new CutOffId(SamplePlan.PROGRAMME, period))).containsExactly("period.cut-off");
    assertThat(types(new ReportId(SamplePlan.PROGRAMME, SamplePlan.TASK, SamplePlan.LEAD, period)))
        .containsExactly("report.submitted");
  }

  private static void assertOneWon(List<HttpResponse<String>> answers, int good) {
    var statuses = answers.stream().map(HttpResponse::statusCode).toList();
    assertThat(statuses).as(answers.toString()).containsOnlyOnce(good);
    assertThat(statuses.stream().filter(status -> status != good))
        .as(answers.stream().map(HttpResponse::body).toList().toString())
        .isSubsetOf(409, 412, 422);
  }

  private static Map<String, ?> amendment(String task, String document) {
    return Map.of(
        "document",
        document,
        "decidedOn",
        "2023-05-01",
        "add",
        List.of(Map.of("campaign", 1, "code", task, "title", "新任务")),
        "change",
        List.of(
            Map.of("task", SamplePlan.TASK_WITHOUT_LEAD, "deadline", "至" + task, "reason", "延期")));
  }

  private static CompletableFuture<HttpResponse<String>> change(
      int process, String method, String path, String version, Map<String, ?> body) {
    return sent(request(process, method, path, OFFICE, body).header("If-Match", version));
  }

  private static CompletableFuture<HttpResponse<String>> send(
      int process, String method, String path, String token, Map<String, ?> body) {
    return sent(request(process, method, path, token, body));
  }

  private static HttpRequest.Builder request(
      int process, String method, String path, String token, Map<String, ?> body) {
    return HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:%d%s".formatted(processes.get(process).port(), path)))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)));
  }

  private static CompletableFuture<HttpResponse<String>> sent(HttpRequest.Builder request) {
    return HTTP.sendAsync(request.build(), BodyHandlers.ofString());
  }

  @SafeVarargs
  private static List<HttpResponse<String>> atOnce(
      CompletableFuture<HttpResponse<String>>... running) {
    return Stream.of(running).map(CompletableFuture::join).toList();
  }

  private static List<String> types(StreamId stream) {
    return processes
        .getFirst()
        .column(
            String.class,
            """
            SELECT payload_type FROM command.event
             WHERE aggregate_identifier = ? ORDER BY sequence_number
            """,
            stream.toString());
  }
}
