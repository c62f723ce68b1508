package cn.xunbao.command.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.xunbao.command.CommandSideProcess;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.dispatch.Change;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.problem.Fault;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejection;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.storage.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sheets on real PostgreSQL; the unit leads 1.01, 1.03 and 1.04. */
class SheetDeskTest {

  private static final TestDatabase DATABASE = TestDatabase.create();
  private static final Caller REPORTER =
      new Caller(
          "c-1",
          "田小禾",
          null,
          Set.of(Role.REPORTER),
          SamplePlan.LEAD,
          null,
          null,
          "192.0.2.7",
          "request-1");
  private static CommandSideProcess process;

  @BeforeAll
  static void start() {
    process = CommandSideProcess.start(DATABASE);
    var plan = new SamplePlan();
    plan.append(new TaskId(SamplePlan.PROGRAMME, "1.03"), task("1.03"));
    plan.append(new TaskId(SamplePlan.PROGRAMME, "1.04"), task("1.04"));
    plan.copyTo(process.bean(EventStore.class), SamplePlan.byOffice("2023-03-23T08:00:00+08:00"));
  }

  @AfterAll
  static void stop() {
    process.close();
  }

  @Test
  void aSheetFilesTheReportsOfAllItsTasks() {
    var outcomes =
        file(
            "2023-04-X1",
            """
            {"rows":[
              {"task":"1.04","progress":"进展四"},
              {"task":"1.01","progress":"进展一","values":[{"indicator":"1.01-i1","value":"25.20"}]},
              {"task":"1.03","progress":"进展三"}]}
            """);
    assertThat(outcomes).extracting(outcome -> changed(outcome)).containsOnly(true).hasSize(3);
    assertThat(stored("2023-04-X1")).isEqualTo(3);
  }

  @Test
  void theSameSheetAgainChangesNothingAndGetsTheSameReceipts() {
    var sheet =
        """
        {"rows":[{"task":"1.03","progress":"进展三"},{"task":"1.01","progress":"进展一"}]}
        """;
    var first = file("2023-04-X2", sheet);
    var again = file("2023-04-X2", sheet);
    assertThat(again).extracting(outcome -> changed(outcome)).containsOnly(false);
    assertThat(again.stream().map(outcome -> change(outcome).value()))
        .containsExactlyElementsOf(first.stream().map(o -> change(o).value()).toList());
    assertThat(stored("2023-04-X2")).isEqualTo(2);
  }

  @Test
  void oneBadRowRefusesAllWithEveryFaultAndLeavesNothingBehind() {
    var refusal =
        refusal(
            "2023-04-X3",
            """
            {"rows":[
              {"task":"1.01","progress":"进展一","values":[{"indicator":"1.03-i1","value":1}]},
              {"task":"1.03","progress":" ","values":[{"indicator":"1.01-i1","value":"三亿"}]},
              {"task":"1.04","progress":"进展四"},
              {"task":"1.04","progress":"进展四"},
              {"task":"1.02","noChange":true},
              {"task":"9.99","progress":"进展"},
              {"task":"1.03","progress":"进展","extra":1}],
             "mod":"ALL"}
            """);
    assertThat(refusal.is(ProblemType.INVALID_REQUEST)).isTrue();
    assertThat(refusal.errors())
        .extracting(SheetDeskTest::line)
        .containsExactlyInAnyOrder(
            "/mod unknown-field",
            "/rows/0/values/0/indicator unknown-indicator",
            "/rows/1/progress required",
            "/rows/1/values/0/value wrong-type",
            "/rows/3/task duplicate",
            "/rows/4 forbidden",
            "/rows/5 not-found",
            "/rows/6/task duplicate",
            "/rows/6/extra unknown-field");
    assertThat(stored("2023-04-X3")).isZero();
  }

  @Test
  void whatOnlyOneReportRefusesRefusesTheOthersToo() {
    assertThat(file("2023-05-X1", "{\"rows\":[{\"task\":\"1.01\",\"progress\":\"一\"}]}"))
        .hasSize(1);
    var refusal =
        refusal(
            "2023-05-X1",
            "2023-06-01T09:00:00+08:00",
            """
            {"rows":[{"task":"1.03","progress":"三"},{"task":"1.01","progress":"改"}]}
            """);
    assertThat(refusal.is(ProblemType.REPORT_NEEDS_CORRECTION)).isTrue();
    assertThat(refusal.errors()).extracting(Fault::pointer).containsExactly("/rows/1");
    assertThat(stored("2023-05-X1")).isEqualTo(1);
  }

  @Test
  void eachRowIsAnsweredForItselfWhereThatIsAskedFor() {
    var outcomes =
        file(
            "2023-05-X2",
            """
            {"mode":"EACH","rows":[
              {"task":"1.01","progress":"进展一"},
              {"task":"1.03","values":[{"indicator":"1.01-i1","value":1}]},
              {"task":"1.02","progress":"进展"},
              {"task":"1.04","noChange":true}]}
            """);
    assertThat(changed(outcomes.getFirst())).isTrue();
    assertThat(
            outcomes.stream()
                .skip(1)
                .map(outcome -> Objects.requireNonNull(outcome.refusal()).errors())
                .flatMap(List::stream)
                .map(SheetDeskTest::line))
        .containsExactly(
            "/rows/1/progress required",
            "/rows/1/values/0/indicator unknown-indicator",
            "/rows/2 forbidden",
            "/rows/3/noChange nothing-before");
    assertThat(stored("2023-05-X2")).isEqualTo(1);
  }

  @Test
  void aPeriodThatIsNotReportedInIsOneFaultOfThePath() {
    var refusal =
        refusal(
            "2024-04-X1",
            """
            {"rows":[{"task":"1.01","progress":"一"},{"task":"1.03","progress":"三"}]}
            """);
    assertThat(refusal.errors())
        .extracting(SheetDeskTest::line)
        .containsOnly("path:period not-begun", "path:period other-year");
  }

  @Test
  void noChangeTakesTheFiguresOfThePeriodBefore() {
    file(
        "2023-06-X1",
        """
        {"rows":[{"task":"1.01","progress":"一","values":[{"indicator":"1.01-i1","value":7}]}]}
        """);
    var outcomes = file("2023-06-X2", "{\"rows\":[{\"task\":\"1.01\",\"noChange\":true}]}");
    assertThat(changed(outcomes.getFirst())).isTrue();
  }

  private static List<SheetOutcome> file(String period, String json) {
    return file(period, "2023-07-01T09:00:00+08:00", json);
  }

  private static List<SheetOutcome> file(String period, String at, String json) {
    var body = JsonBody.parse(json.getBytes(StandardCharsets.UTF_8));
    return process
        .bean(SheetDesk.class)
        .file(
            new SheetId(SamplePlan.PROGRAMME, SamplePlan.LEAD, period),
            SheetInput.of(body),
            REPORTER,
            SamplePlan.at(at));
  }

  private static Rejection refusal(String period, String json) {
    return refusal(period, "2023-07-01T09:00:00+08:00", json);
  }

  private static Rejection refusal(String period, String at, String json) {
    return Objects.requireNonNull(
            catchThrowableOfType(RejectedException.class, () -> file(period, at, json)))
        .rejection();
  }

  private static String line(Fault fault) {
    return fault.pointer() + " " + fault.code();
  }

  private static boolean changed(SheetOutcome outcome) {
    return change(outcome).changed();
  }

  private static Change<Filing> change(SheetOutcome outcome) {
    return Objects.requireNonNull(outcome.change());
  }

  private static long stored(String period) {
    return process
        .column(
            Long.class,
            "SELECT count(*) FROM command.event WHERE aggregate_identifier LIKE ?",
            "report:%/" + period)
        .getFirst();
  }

  private static TaskDefined task(String code) {
    return new TaskDefined(
        SamplePlan.PROGRAMME,
        code,
        1,
        null,
        null,
        "任务" + code,
        List.of(SamplePlan.LEAD),
        List.of(),
        List.of(),
        null,
        List.of());
  }
}
