package cn.xunbao.query;

import static cn.xunbao.query.SampleHistory.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xunbao.edge.TestTokens;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.chronicle.ManualClock;
import cn.xunbao.query.fact.Generations;
import cn.xunbao.query.replay.Replay;
import cn.xunbao.query.replay.ReplayAct;
import cn.xunbao.query.replay.ReplayDesk;
import cn.xunbao.query.replay.ReplayKind;
import cn.xunbao.query.replay.ReplayOrder;
import cn.xunbao.query.replay.ReplayState;
import cn.xunbao.query.replay.ReplayWorker;
import cn.xunbao.query.replay.Requester;
import cn.xunbao.storage.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Events that arrive while a rebuild is under way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayUnderWayTest {

  private static final String BRIEF = "/api/v1/programmes/p1/summaries/2023-04-X1";
  private static final String UNITS = "/api/v1/units";
  private static final String ADMIN = TestTokens.token("c-admin", "admin");
  private static final String WAITING = "SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)";
  private static final Requester SOMEBODY = new Requester("c-admin", "张三", "主任", "request");

  private final TestDatabase database = TestDatabase.create();
  private final ManualClock clock = new ManualClock(true, Instant.parse("2023-04-11T00:00:00Z"));
  private final RunningQuerySide side =
      RunningQuerySide.start(clock, database, Map.of("xunbao.replay.page", "3"));
  private final SampleHistory history = new SampleHistory(side, clock);

  @BeforeAll
  void record() {
    history.unit("u1", "市商务局");
    history.unit("u2", "市统计局");
    history.programme("p1", task("p1", "1.01", "u1", "u2"), task("p1", "1.02", "u2"));
    history.submit("p1", "1.01", "u1", "r-1");
  }

  @AfterAll
  void stop() {
    side.close();
  }

  @Test
  void whatArrivesWhileFactsAreDerivedAnewIsAnsweredAtOnceAndIsThereAfterwards() throws Exception {
    var asked = ask(ReplayKind.REBUILD);
    var generation = generation();
    var before = answer(BRIEF);
    CompletableFuture<Void> rebuilding;
    String meanwhile;

    try (var connection = ownersSource().getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          "SELECT FROM replay.run WHERE replay = %d FOR UPDATE".formatted(asked.id()));
      rebuilding = CompletableFuture.runAsync(side.bean(ReplayWorker.class)::sweep);
      await("it has fixed how far to go, and waits to note it")
          .atMost(Duration.ofSeconds(60))
          .until(() -> owner().sql(WAITING).query(Boolean.class).single());

      history.submit("p1", "1.02", "u2", "r-2");
      history.correct("p1", "1.01", "u1", "r-3");

      meanwhile = answer(BRIEF);
      assertThat(meanwhile).isNotEqualTo(before);
      assertThat(generation()).isEqualTo(generation);
      connection.commit();
    }
    rebuilding.join();

    var rebuilt = find(asked);
    assertThat(rebuilt.state()).isEqualTo(ReplayState.DONE);
    assertThat(rebuilt.differences()).isZero();
    assertThat(rebuilt.progress().total()).isEqualTo(side.bean(Chronicle.class).newest() - 2);
    assertThat(generation()).isEqualTo(rebuilt.generation()).isNotEqualTo(generation);
    assertThat(answer(BRIEF)).isEqualTo(meanwhile);
    assertThat(differencesNow()).isZero();
  }

  @Test
  void whatArrivesWhileSomebodyThinksAboutTheSwitchIsThereAfterIt() {
    assertThat(
            owner()
                .sql(
                    "UPDATE query.fact SET body = replace(body, '市商务局', '某局')"
                        + " WHERE generation = ? AND kind = 'unit' AND body LIKE '%市商务局%'")
                .param(generation())
                .update())
        .isOne();
    assertThat(answer(UNITS)).contains("某局");
    var asked = ask(ReplayKind.REBUILD);
    side.bean(ReplayWorker.class).sweep();
    assertThat(find(asked).state()).isEqualTo(ReplayState.READY);

    var last = history.resend("p1", "1.01", "u1", "r-4");
    side.bean(ReplayDesk.class).act(asked.id(), ReplayAct.SWITCH, SOMEBODY, clock.now());
    side.bean(ReplayWorker.class).sweep();

    assertThat(find(asked).state()).isEqualTo(ReplayState.DONE);
    assertThat(side.bean(Chronicle.class).newest()).isEqualTo(last);
    assertThat(answer(UNITS)).contains("市商务局").doesNotContain("某局");
    assertThat(differencesNow()).isZero();
  }

  private Replay ask(ReplayKind kind) {
    var desk = side.bean(ReplayDesk.class);
    return desk.ask(new ReplayOrder(kind, desk.projections(), null), SOMEBODY, clock.now());
  }

  private long differencesNow() {
    var check = ask(ReplayKind.DRIFT_CHECK);
    side.bean(ReplayWorker.class).sweep();
    assertThat(find(check).state()).isEqualTo(ReplayState.DONE);
    return Objects.requireNonNull(find(check).differences());
  }

  private Replay find(Replay replay) {
    var found = side.bean(ReplayDesk.class).find(replay.id()).orElseThrow();
    assertThat(found.error()).isNull();
    return found;
  }

  private String answer(String path) {
    var answer = side.get(path, ADMIN);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private DriverManagerDataSource ownersSource() {
    return new DriverManagerDataSource(database.url(), database.owner(), database.password());
  }

  private JdbcClient owner() {
    return JdbcClient.create(ownersSource());
  }

  private long generation() {
    return side.bean(Generations.class).live();
  }
}
