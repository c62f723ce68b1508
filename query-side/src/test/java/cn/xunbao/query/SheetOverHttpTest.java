package cn.xunbao.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.xunbao.edge.TestTokens;
import cn.xunbao.events.programme.Direction;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.events.programme.Target;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.query.chronicle.ManualClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** u1 leads 1.01, which u2 supports; u2 leads 1.02. Both have reported on 1.01 for 上旬 of April. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetOverHttpTest {

  private static final String SHEETS = "/api/v1/programmes/p1/sheets/";
  private static final String U1 = reporter("u1");
  private static final String U2 = reporter("u2");

  private final ManualClock clock = new ManualClock(true, Instant.parse("2023-04-05T00:00:00Z"));
  private final RunningQuerySide side = RunningQuerySide.start(clock);
  private long submitted;

  @BeforeAll
  void record() {
    var history = new SampleHistory(side, clock);
    history.unit("u1", "市商务局");
    history.unit("u2", "市统计局");
    history.programme("p1", measured(), SampleHistory.task("p1", "1.02", "u2"));
    submitted = history.submit("p1", "1.01", "u1", "r-1");
    history.resend("p1", "1.01", "u1", "r-2");
    history.submit("p1", "1.01", "u2", "r-3");
  }

  @AfterAll
  void stop() {
    side.close();
  }

  @Test
  void aSheetShowsWhatTheUnitAndOthersSayAlready() {
    var rows = rows("u1/2023-04-X1", U1);
    assertThat(rows).hasSize(1);
    var row = rows.getFirst();
    assertThat(row.get("part").stringValue()).isEqualTo("lead");
    assertThat(row.get("input").booleanValue()).isFalse();
    assertThat(row.get("state").stringValue()).isEqualTo("onTime");
    assertThat(row.get("stage").stringValue()).isEqualTo("SUBMITTED");
    assertThat(row.get("revision").intValue()).isEqualTo(2);
    assertThat(row.get("dueAt").stringValue()).isEqualTo("2023-04-12T23:59:59+08:00");
    assertThat(row.at("/content/progress").stringValue()).isEqualTo("二");
    assertThat(row.get("held"))
        .hasToString("[{\"unit\":\"u2\",\"name\":\"市统计局\",\"progress\":\"一\"}]");
    assertThat(row.get("indicators"))
        .hasToString(
            "[{\"indicator\":\"i\",\"name\":\"零售额\",\"unitOfMeasure\":\"亿元\",\"target\":\"100\","
                + "\"dataPeriods\":[\"2023-04-X1\",\"2023-03\",\"2023-02\",\"2023-01\"]}]");
    assertThat(row.get("noChangePossible").booleanValue()).isFalse();
  }

  @Test
  void theNextSheetKnowsTheValueReportedLastAndThatNothingMayHaveChanged() {
    var row = rows("u1/2023-04-X2", U1).getFirst();
    assertThat(row.at("/indicators/0/last"))
        .hasToString(
            "{\"value\":\"45.20\",\"period\":\"2023-04-X1\",\"dataPeriod\":\"2023-04-X1\"}");
    assertThat(row.get("noChangePossible").booleanValue()).isTrue();
    assertThat(row.has("content")).isFalse();
    assertThat(row.get("held")).isEmpty();
    var later = rows("u1/2023-04-X3", U1).getFirst();
    assertThat(later.at("/indicators/0/last/period").stringValue()).isEqualTo("2023-04-X1");
    assertThat(later.get("noChangePossible").booleanValue()).isFalse();
  }

  @Test
  void whatIsOwedComesFirstAndInputsToOthersAreMarked() {
    var rows = rows("u2/2023-04-X1", U2);
    assertThat(rows)
        .extracting(
            row -> row.get("task").stringValue() + " " + row.get("part").stringValue(),
            row -> row.get("input").booleanValue(),
            row -> row.has("state"))
        .containsExactly(tuple("1.02 lead", false, true), tuple("1.01 supporting", true, false));
  }

  @Test
  void aTaskThatIsNotReportedInSuchPeriodsHasNoRow() {
    assertThat(rows("u1/2023-W15", U1)).isEmpty();
  }

  @Test
  void aSheetAtAnEarlierPositionIsAsItWasThen() {
    var row = rows("u1/2023-04-X1?atPosition=" + submitted, U1).getFirst();
    assertThat(row.at("/content/progress").stringValue()).isEqualTo("一");
    assertThat(row.get("held")).isEmpty();
  }

  @Test
  void unitsSeeTheirOwnSheetAndOfficesAll() {
    var auditor = token("a-1", Map.of("roles", List.of("auditor")));
    assertThat(status("u1/2023-04-X1", U2)).isEqualTo(403);
    assertThat(status("u1/2023-04-X1", auditor)).isEqualTo(200);
    assertThat(status("u9/2023-04-X1", auditor)).isEqualTo(404);
    assertThat(status("u1/2022-04-X1", auditor)).isEqualTo(404);
  }

  private List<JsonNode> rows(String path, String token) {
    var answer = side.get(SHEETS + path, token);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body()).get("rows").valueStream().toList();
  }

  private int status(String path, String token) {
    return side.get(SHEETS + path, token).statusCode();
  }

  private static String reporter(String unit) {
    return token("c-" + unit, Map.of("roles", List.of("reporter"), "xunbao_unit", unit));
  }

  private static String token(String client, Map<String, Object> claims) {
    return TestTokens.token(client, claims, Instant.now().plusSeconds(3600));
  }

  private static TaskDefined measured() {
    var indicator =
        new IndicatorDefinition(
            "i",
            "零售额",
            Measure.CUMULATIVE,
            "亿元",
            Direction.HIGHER_IS_BETTER,
            new Target(Target.Operator.AT_LEAST, new BigDecimal("100"), null),
            null);
    return new TaskDefined(
        "p1",
        "1.01",
        1,
        null,
        null,
        "任务1.01",
        List.of("u1"),
        List.of(),
        List.of("u2"),
        null,
        List.of(indicator));
  }
}
