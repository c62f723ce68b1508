package cn.xunbao.query;

import static cn.xunbao.query.SampleHistory.task;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.TestTokens;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.chronicle.ManualClock;
import cn.xunbao.query.fact.Generations;
import cn.xunbao.query.replay.Projection;
import cn.xunbao.query.replay.Replay;
import cn.xunbao.query.replay.ReplayDesk;
import cn.xunbao.query.replay.ReplayKind;
import cn.xunbao.query.replay.ReplayOrder;
import cn.xunbao.query.replay.ReplayState;
import cn.xunbao.query.replay.ReplayWorker;
import cn.xunbao.query.replay.Requester;
import cn.xunbao.storage.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A replay up to any position is what was live when that was the newest, on random histories. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayPropertyTest {

  private static final List<String> UNITS = List.of("u1", "u2", "u3", "u4");
  private static final List<String> TASKS = List.of("1.01", "1.02", "1.03");
  private static final List<String> PROJECTIONS =
      List.of("timerProjection", "escalationProjection");
  private static final String ADMIN = TestTokens.token("c-admin", "admin");
  private static final int STEPS = 24;

  private final ManualClock clock = new ManualClock(true, Instant.parse("2023-04-11T00:00:00Z"));
  private final RunningQuerySide side =
      RunningQuerySide.start(clock, TestDatabase.create(), Map.of("xunbao.replay.page", "11"));
  private final SampleHistory history = new SampleHistory(side, clock);

  /** What was live when a position was the newest. */
  private record Seen(
      long position,
      List<List<Object>> facts,
      Map<String, SortedMap<String, String>> derived,
      List<String> answers) {}

  @AfterAll
  void stop() {
    side.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void aReplayUpToAPositionIsWhatWasLiveThen(long seed) {
    var random = new Random(seed);
    var programme = "p" + seed;
    UNITS.forEach(unit -> history.unit(unit + seed, "单位" + unit));
    history.programme(
        programme,
        TASKS.stream()
            .map(code -> task(programme, code, "u1" + seed, "u2" + seed))
            .toArray(TaskDefined[]::new));
    var seen = new ArrayList<Seen>();
    var life = new RandomLife(programme, seed, random);
    for (var step = 0; step < STEPS; step++) {
      var position = life.step();
      if (random.nextInt(5) == 0) {
        seen.add(see(programme, position));
      }
    }

    for (var then : seen) {
      var generation =
          Objects.requireNonNull(run(ReplayKind.SCRATCH, then.position()).generation());
      assertThat(rows(generation)).isEqualTo(then.facts());
      assertThat(answers(programme, "?generation=" + generation)).isEqualTo(then.answers());
      var facts = side.bean(Generations.class).facts(generation);
      PROJECTIONS.forEach(
          name ->
              assertThat(side.bean(name, Projection.class).derived(facts, then.position()))
                  .as("%s at %d", name, then.position())
                  .isEqualTo(then.derived().get(name)));
      assertThat(side.bean(ReplayWorker.class).drop(generation)).isTrue();
    }
    assertThat(seen).isNotEmpty();
    assertThat(run(ReplayKind.DRIFT_CHECK, null).differences()).isZero();
  }

  private Seen see(String programme, long position) {
    var derived = new HashMap<String, SortedMap<String, String>>();
    for (var name : PROJECTIONS) {
      var projection = side.bean(name, Projection.class);
      assertThat(projection.hold()).isEqualTo(position);
      var values = new TreeMap<String, String>();
      projection.kept().forEach((key, kept) -> values.put(key, kept.value()));
      derived.put(name, values);
    }
    return new Seen(
        position,
        rows(side.bean(Generations.class).live()),
        derived,
        answers(programme, "?atPosition=" + position));
  }

  private List<List<Object>> rows(long generation) {
    return side
        .bean(JdbcClient.class)
        .sql(
            """
            SELECT programme, kind, key, from_pos, to_pos, body FROM query.fact
             WHERE generation = ? ORDER BY programme, kind, key, from_pos
            """)
        .param(generation)
        .query()
        .listOfRows()
        .stream()
        .map(row -> (List<Object>) new ArrayList<>(row.values()))
        .toList();
  }

  private List<String> answers(String programme, String moment) {
    var base = "/api/v1/programmes/" + programme;
    return List.of("/summaries/2023-04-X1", "/summaries/2023-04", "/tasks", "/tasks/1.01/history")
        .stream()
        .map(path -> side.get(base + path + moment, ADMIN).body())
        .toList();
  }

  private Replay run(ReplayKind kind, @Nullable Long upTo) {
    var desk = side.bean(ReplayDesk.class);
    var projections = upTo == null ? desk.projections() : List.of(Projection.FACTS);
    var asked =
        desk.ask(
            new ReplayOrder(kind, projections, upTo),
            new Requester("c-admin", "张三", null, "request"),
            clock.now());
    side.bean(ReplayWorker.class).sweep();
    var replay = desk.find(asked.id()).orElseThrow();
    assertThat(replay.error()).isNull();
    assertThat(replay.state()).isEqualTo(ReplayState.DONE);
    return replay;
  }

  /** Random steps of a programme: each is one that may come next. */
  private final class RandomLife {

    private final String programme;
    private final long seed;
    private final Random random;
    private final Map<String, Integer> reports = new HashMap<>();
    private int problems;
    private int versions = 1;

    RandomLife(String programme, long seed, Random random) {
      this.programme = programme;
      this.seed = seed;
      this.random = random;
    }

    long step() {
      var task = TASKS.get(random.nextInt(TASKS.size()));
      var unit = UNITS.get(random.nextInt(UNITS.size())) + seed;
      return switch (random.nextInt(9)) {
        case 0 -> history.assign(programme, task, "u1" + seed, unit);
        case 1 -> {
          var item = "P%04d".formatted(++problems);
          history.problem(programme, item, task, 1);
          yield history.holdToProblem(programme, item, unit);
        }
        case 2 -> {
          history.dueRule(programme, ++versions, 1 + random.nextInt(4));
          yield newest();
        }
        case 3 -> {
          history.calendar(programme, ++versions, LocalDate.of(2023, 5, 10 + random.nextInt(5)));
          yield newest();
        }
        case 4 ->
            history.extend(
                programme,
                task,
                unit,
                SampleHistory.DUE.plus(Duration.ofDays(1L + random.nextInt(9))));
        default -> report(task, unit);
      };
    }

    private long report(String task, String unit) {
      var version = reports.merge(task + unit, 1, Integer::sum);
      var receipt = "r-%s-%s-%s-%d".formatted(programme, task, unit, version);
      return switch (version) {
        case 1 -> history.submit(programme, task, unit, receipt);
        case 2 -> history.resend(programme, task, unit, receipt);
        default -> history.correct(programme, task, unit, receipt);
      };
    }

    private long newest() {
      return side.bean(Chronicle.class).newest();
    }
  }
}
