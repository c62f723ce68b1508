package cn.xunbao.query;

import static cn.xunbao.query.SampleHistory.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xunbao.edge.TestTokens;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.chronicle.ManualClock;
import cn.xunbao.query.replay.ReplayAct;
import cn.xunbao.query.replay.ReplayKind;
import cn.xunbao.query.replay.ReplayState;
import cn.xunbao.storage.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
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

  private final TestDatabase database = TestDatabase.create();
  private final ManualClock clock = new ManualClock(true, Instant.parse("2023-04-11T00:00:00Z"));
  private final RunningQuerySide side =
      RunningQuerySide.start(clock, database, Map.of("xunbao.replay.page", "3"));
  private final SampleHistory history = new SampleHistory(side, clock);
  private final Replays replays = new Replays(side, clock);

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
    var asked = replays.ask(ReplayKind.REBUILD);
    var generation = replays.generations().live();
    var before = answer(BRIEF);
    CompletableFuture<Void> rebuilding;
    String meanwhile;

    try (var connection = ownersSource().getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          "SELECT FROM replay.run WHERE replay = %d FOR UPDATE".formatted(asked.id()));
      rebuilding = CompletableFuture.runAsync(replays::sweep);
      await("it has fixed how far to go, and waits to note it")
          .atMost(Duration.ofSeconds(60))
          .until(() -> owner().sql(WAITING).query(Boolean.class).single());

      history.submit("p1", "1.02", "u2", "r-2");
      history.correct("p1", "1.01", "u1", "r-3");

      meanwhile = answer(BRIEF);
      assertThat(meanwhile).isNotEqualTo(before);
      assertThat(replays.generations().live()).isEqualTo(generation);
      connection.commit();
    }
    rebuilding.join();

    var rebuilt = replays.find(asked);
    assertThat(rebuilt.state()).isEqualTo(ReplayState.DONE);
    assertThat(rebuilt.differences()).isZero();
    assertThat(rebuilt.progress().total()).isEqualTo(side.bean(Chronicle.class).newest() - 2);
    assertThat(replays.generations().live())
        .isEqualTo(rebuilt.generation())
        .isNotEqualTo(generation);
    assertThat(answer(BRIEF)).isEqualTo(meanwhile);
    assertThat(replays.check().differences()).isZero();
  }

  @Test
  void whatArrivesWhileSomebodyThinksAboutTheSwitchIsThereAfterIt() {
    history.unit("u3", "市教育局"); // which nobody has read yet
    assertThat(
            owner()
                .sql(
                    "UPDATE query.fact SET body = replace(body, '市教育局', '某局')"
                        + " WHERE generation = ? AND kind = 'unit' AND body LIKE '%市教育局%'")
                .param(replays.generations().live())
                .update())
        .isOne();
    assertThat(answer(UNITS)).contains("某局");
    var asked = replays.ask(ReplayKind.REBUILD);
    replays.sweep();
    assertThat(replays.find(asked).state()).isEqualTo(ReplayState.READY);

    var last = history.resend("p1", "1.01", "u1", "r-4");
    replays.act(asked, ReplayAct.SWITCH);
    replays.sweep();

    assertThat(replays.find(asked).state()).isEqualTo(ReplayState.DONE);
    assertThat(side.bean(Chronicle.class).newest()).isEqualTo(last);
    assertThat(answer(UNITS)).contains("市教育局").doesNotContain("某局");
    assertThat(replays.check().differences()).isZero();
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
}
