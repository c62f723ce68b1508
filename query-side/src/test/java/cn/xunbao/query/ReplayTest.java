package cn.xunbao.query;

import static cn.xunbao.query.SampleHistory.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.xunbao.edge.TestTokens;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.chronicle.ManualClock;
import cn.xunbao.query.replay.Difference;
import cn.xunbao.query.replay.ReplayAct;
import cn.xunbao.query.replay.ReplayKind;
import cn.xunbao.query.replay.ReplayOrder;
import cn.xunbao.query.replay.ReplayState;
import cn.xunbao.query.replay.ReplayWorker;
import cn.xunbao.storage.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Replays of a sample history on a whole query side; the test itself sweeps. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayTest {

  private static final String BRIEF = "/api/v1/programmes/p1/summaries/2023-04-X1";
  private static final String LEDGER = "/api/v1/programmes/p1/tasks";
  private static final String HISTORY = "/api/v1/programmes/p1/tasks/1.01/history";
  private static final String ADMIN = TestTokens.token("c-admin", "admin");
  private static final String REPORTER = TestTokens.token("c-u1", "reporter");

  private final TestDatabase database = TestDatabase.create();
  private final ManualClock clock = new ManualClock(true, Instant.parse("2023-04-11T00:00:00Z"));
  private final RunningQuerySide side =
      RunningQuerySide.start(clock, database, Map.of("xunbao.replay.page", "7"));
  private final SampleHistory history = new SampleHistory(side, clock);
  private final Replays replays = new Replays(side, clock);
  private final JdbcClient owner =
      JdbcClient.create(
          new DriverManagerDataSource(database.url(), database.owner(), database.password()));
  private long beforeTheCorrection;

  @BeforeAll
  void record() {
    history.unit("u1", "市商务局");
    history.unit("u2", "市统计局");
    history.programme("p1", task("p1", "1.01", "u1", "u2"), task("p1", "1.02", "u2"));
    history.submit("p1", "1.01", "u1", "r-1");
    history.submit("p1", "1.02", "u2", "r-2");
    history.problem("p1", "P0001", "1.01", 1);
    history.holdToProblem("p1", "P0001", "u1");
    beforeTheCorrection = history.resend("p1", "1.01", "u1", "r-3");
    history.correct("p1", "1.01", "u1", "r-4");
    history.decision("p1", "D0001", "u2");
  }

  @AfterAll
  void stop() {
    side.close();
  }

  @Test
  void aRebuildTakesThePlaceOfWhatIsLiveAndNoAnswerChanges() {
    var before = replays.generations().live();
    var position = side.bean(Chronicle.class).newest();
    var answers = answers(position);

    var rebuilt = replays.run(ReplayKind.REBUILD);

    assertThat(rebuilt.state()).isEqualTo(ReplayState.DONE);
    assertThat(rebuilt.differences()).isZero();
    assertThat(rebuilt.live()).isTrue();
    assertThat(rebuilt.replaced()).isEqualTo(before);
    assertThat(rebuilt.progress().done()).isEqualTo(position).isEqualTo(rebuilt.progress().total());
    assertThat(replays.generations().live()).isEqualTo(rebuilt.generation()).isNotEqualTo(before);
    assertThat(answers(position)).isEqualTo(answers);

    history.submit("p1", "1.01", "u2", "r-" + position);
    assertThat(side.get(BRIEF, ADMIN).body()).isNotEqualTo(answers.getFirst());
    assertThat(answers(position)).isEqualTo(answers);
    assertThat(replays.check().differences()).isZero();
    assertThat(side.bean(ReplayWorker.class).drop(before)).isTrue();
    assertThat(replays.generations().find(before)).isEmpty();
    assertThat(answers(position)).isEqualTo(answers);
  }

  @Test
  void aReplayUpToAPositionIsReadByNamingItsGenerationAndKnowsNothingOfWhatCameLater() {
    var scratch = replays.run(ReplayKind.SCRATCH, beforeTheCorrection);
    var generation = "generation=" + scratch.generation();
    var at = "?atPosition=" + beforeTheCorrection;

    assertThat(scratch.live()).isFalse();
    for (var path : List.of(BRIEF, LEDGER, HISTORY)) {
      assertThat(ok(path + "?" + generation)).isEqualTo(ok(path + at));
      assertThat(ok(path + "?" + generation)).isNotEqualTo(ok(path));
    }
    assertThat(side.get(BRIEF + "?" + generation, REPORTER).statusCode()).isEqualTo(403);
    assertThat(
            side.get(BRIEF + "?" + generation + "&atPosition=" + (beforeTheCorrection + 1), ADMIN)
                .body())
        .contains("out-of-range", "只推算到第" + beforeTheCorrection + "号记录");
    assertThat(side.bean(ReplayWorker.class).drop(number(scratch.generation()))).isTrue();
    assertThat(side.get(BRIEF + "?" + generation, ADMIN).statusCode()).isEqualTo(404);
    assertThat(side.get(BRIEF + "?generation=x", ADMIN).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @MethodSource("cn.xunbao.query.TouchedFacts#all")
  void aFactThatTheDatabasesOwnerHasTouchedIsFoundWithItsPlaceAndARebuildMendsIt(
      String sql, String kind, String key) {
    assertThat(replays.check().differences()).isZero();
    assertThat(owner.sql(live(sql)).update()).isOne();

    var check = replays.check();

    assertThat(check.state()).isEqualTo(ReplayState.DONE);
    assertThat(check.generation()).as("nothing is left of it").isNull();
    assertThat(replays.differences(check))
        .extracting(Difference::projection, Difference::kind, Difference::key)
        .containsExactly(tuple("facts", kind, key));
    var found = replays.differences(check).getFirst();
    assertThat(String.valueOf(found.live())).isNotEqualTo(String.valueOf(found.replayed()));
    assertThat(found.position()).isPositive();
    assertThat(health().getStatus()).isEqualTo(Status.DOWN);

    var rebuild = replays.run(ReplayKind.REBUILD);
    assertThat(rebuild.state()).as("it differs: somebody decides").isEqualTo(ReplayState.READY);
    replays.act(rebuild, ReplayAct.SWITCH);
    replays.sweep();
    assertThat(replays.find(rebuild).state()).isEqualTo(ReplayState.DONE);
    assertThat(replays.check().differences()).isZero();
    assertThat(health().getStatus()).isEqualTo(Status.UP);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "timers | UPDATE timer.timer SET at = at + interval '1 day' WHERE period = '2023-04-X3'"
            + " AND kind = 'OVERDUE'",
        "timers | DELETE FROM timer.timer WHERE period = '2023-06-X3' AND kind = 'BEFORE_DUE'",
        "escalations | DELETE FROM escalation.next_rung WHERE item = 'P0001'",
        "escalations | INSERT INTO escalation.next_rung (programme, item, at)"
            + " VALUES ('p1', 'P0009', now())"
      })
  void whatElseIsDerivedIsComparedAndMendedToo(String projection, String sql) {
    assertThat(replays.check().differences()).isZero();
    assertThat(owner.sql(sql).update()).isOne();

    assertThat(replays.differences(replays.check()))
        .extracting(Difference::projection)
        .containsExactly(projection);
    assertThat(replays.run(new ReplayOrder(ReplayKind.REBUILD, List.of(projection), null)).state())
        .isEqualTo(ReplayState.DONE);
    assertThat(replays.check().differences()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM query.fact",
        "UPDATE query.fact SET body = ''",
        "TRUNCATE query.fact",
        "DROP TABLE query.fact",
        "INSERT INTO query.generation (number, position, sealed) VALUES (99, 0, true)",
        "SELECT query.drop_generation((SELECT number FROM query.live_generation))",
        "DELETE FROM replay.replay",
        "UPDATE replay.act SET client = 'x'",
        "DELETE FROM replay.difference"
      })
  void theApplicationsRoleDeletesNoFactsAndForgetsNoReplay(String sql) {
    var application =
        JdbcClient.create(
            new DriverManagerDataSource(
                database.url(), database.application(), database.password()));

    assertThatThrownBy(() -> application.sql(sql).query((row, n) -> n).list())
        .rootCause()
        .hasMessageMatching("(?s).*(permission denied|must be owner|append-only|refused).*");
  }

  @Test
  void whatSomebodyCancelsLeavesNothingBehindButThatHeDid() {
    var asked = replays.ask(ReplayKind.REBUILD);
    replays.act(asked, ReplayAct.CANCEL);
    var live = replays.generations().live();

    replays.sweep();

    assertThat(replays.find(asked).state()).isEqualTo(ReplayState.CANCELLED);
    assertThat(replays.generations().live()).isEqualTo(live);
    var detail = json("/api/v1/replays/" + asked.id());
    assertThat(detail.at("/replay/askedBy/name").stringValue()).isEqualTo("张三");
    assertThat(detail.at("/acts/0/act").stringValue()).isEqualTo("CANCEL");
    assertThat(detail.at("/acts/0/by/client").stringValue()).isEqualTo("c-admin");
    assertThat(json("/api/v1/replays").at("/items/0/id").longValue()).isPositive();
  }

  private List<String> answers(long position) {
    var at = "?atPosition=" + position;
    return List.of(ok(BRIEF + at), ok(LEDGER + at), ok(HISTORY + at));
  }

  private String ok(String path) {
    var answer = side.get(path, ADMIN);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private JsonNode json(String path) {
    return JsonMapper.shared().readTree(ok(path));
  }

  private Health health() {
    return Objects.requireNonNull(side.bean("replayHealth", HealthIndicator.class).health());
  }

  private static long number(@Nullable Long number) {
    return number == null ? -1 : number;
  }

  /** The statement about the generation that is live, for old ones may still be there. */
  private static String live(String sql) {
    return sql.replace(
        "WHERE kind", "WHERE generation = (SELECT number FROM query.live_generation) AND kind");
  }
}
