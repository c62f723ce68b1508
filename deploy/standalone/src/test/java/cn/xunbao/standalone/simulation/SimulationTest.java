package cn.xunbao.standalone.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.events.EventJson;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.simulation.SimulationStarted;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.standalone.database.StartupFailure;
import cn.xunbao.standalone.process.TestAnswer;
import cn.xunbao.standalone.process.TestCaller;
import cn.xunbao.standalone.process.TestProcess;
import cn.xunbao.storage.StoredEvents;
import cn.xunbao.storage.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulationTest {
  private static final String FROM = "2023-03-23T00:00:00Z";
  private static final Instant START = Instant.parse(FROM);

  @TempDir Path folder;
  private final TestDatabase database = TestDatabase.create();

  @Test
  void markIsTheFirstEventOfTheHistoryAndTheClockStandsWhereItBegan() {
    try (var process = TestProcess.simulate(database, folder, FROM)) {
      var first = process.bean(StoredEvents.class).first().orElseThrow();

      assertThat(first.ref().stream()).isEqualTo("simulation:clock");
      assertThat(EventJson.read(first.type(), first.revision(), first.payload()))
          .isEqualTo(new SimulationStarted(START));
      assertThat(EventJson.mapper().readValue(first.metadata(), EventMetadata.class).recordedAt())
          .isEqualTo(START);
      assertThat(process.bean(BusinessClock.class).now()).isEqualTo(START);
      assertThat(process.bean(BusinessClock.class).simulated()).isTrue();
    }
  }

  @Test
  void switchIsRefusedOnAHistoryWithRealDataWhichStaysAsItIs() {
    TestProcess.start(database, folder).close();

    assertThatThrownBy(() -> TestProcess.simulate(database, folder, FROM))
        .isInstanceOf(StartupFailure.class)
        .hasMessageContaining("已有真实数据");

    try (var process = TestProcess.start(database, folder)) {
      assertThat(process.bean(BusinessClock.class).simulated()).isFalse();
      assertThat(process.bean(StoredEvents.class).countAfter(-1)).isEqualTo(1);
    }
  }

  @Test
  void clockGoesOnWhereItStoodWithOrWithoutTheSwitch() {
    try (var process = TestProcess.simulate(database, folder, FROM)) {
      move(process.admin(), "2023-04-01T08:00:00+08:00");
    }
    try (var process = TestProcess.start(database, folder)) {
      assertThat(process.bean(BusinessClock.class).simulated()).isTrue();
      assertThat(process.bean(BusinessClock.class).now()).isEqualTo("2023-04-01T00:00:00Z");
    }
    try (var process = TestProcess.simulate(database, folder, "2030-01-01T00:00:00Z")) {
      assertThat(process.bean(BusinessClock.class).now()).isEqualTo("2023-04-01T00:00:00Z");
      assertThat(process.bean(StoredEvents.class).countAfter(-1)).isEqualTo(2);
    }
  }

  @Test
  void clockMovesForwardOnlyAndAnswersWhereItStands() {
    try (var process = TestProcess.simulate(database, folder, FROM)) {
      var admin = process.admin();

      var moved = move(admin, "2023-03-23T09:30:00.250+08:00");
      assertThat(moved.status()).isEqualTo(200);
      assertThat(moved.json())
          .isEqualTo(
              new TestAnswer(
                      0, "{\"now\":\"2023-03-23T09:30:00.250+08:00\",\"simulation\":true}", null)
                  .json());
      assertThat(move(admin, "2023-03-23T01:30:00.250Z").status()).isEqualTo(200);
      var back = move(admin, "2023-03-23T09:30:00.249+08:00");
      assertThat(back.status()).isEqualTo(409);
      assertThat(back.json().required("simulation").booleanValue()).isTrue();
      assertThat(process.bean(BusinessClock.class).now()).isEqualTo("2023-03-23T01:30:00.250Z");
    }
  }

  @Test
  void whatWasAnsweredBeforeAMoveIsKnownBeforeIt() {
    try (var process = TestProcess.simulate(database, folder, FROM)) {
      var admin = process.admin();
      var chronicle = process.bean(Chronicle.class);
      for (var day = 1; day <= 10; day++) {
        var answered = admin.post("/api/v1/clients", "{\"name\": \"x\", \"roles\": [\"auditor\"]}");
        move(admin, START.plus(Duration.ofDays(day)).toString());

        var position = chronicle.positionOf("client:" + answered.text("clientId"), 0).orElseThrow();
        assertThat(chronicle.knownAt(position)).contains(START.plus(Duration.ofDays(day - 1)));
      }
    }
  }

  @Test
  void concurrentMovesNeverTakeTheClockBack() throws Exception {
    try (var process = TestProcess.simulate(database, folder, FROM);
        var pool = Executors.newFixedThreadPool(8)) {
      var admin = process.admin();
      var moves = new ArrayList<Callable<Integer>>();
      IntStream.rangeClosed(1, 40)
          .forEach(i -> moves.add(() -> move(admin, START.plusSeconds(i).toString()).status()));
      var statuses = new ArrayList<Integer>();
      for (var move : pool.invokeAll(moves)) {
        statuses.add(move.get());
      }

      assertThat(statuses).containsOnly(200, 409).contains(200);
      assertThat(process.bean(BusinessClock.class).now()).isEqualTo(START.plusSeconds(40));
      assertThat(recordedMoves(process)).isSorted().doesNotHaveDuplicates();
    }
  }

  @Test
  void clockIsMovedByAnAdminWithAnInstantOnly() {
    try (var process = TestProcess.simulate(database, folder, FROM)) {
      var admin = process.admin();
      var made = admin.post("/api/v1/clients", "{\"name\": \"x\", \"roles\": [\"auditor\"]}");
      var auditor = process.anonymous().login(made.text("clientId"), made.text("clientSecret"));

      assertThat(move(process.anonymous(), "2024-01-01T00:00:00Z").status()).isEqualTo(401);
      assertThat(move(auditor, "2024-01-01T00:00:00Z").status()).isEqualTo(403);
      assertThat(move(admin, "morgen").faults()).containsExactly("/now bad-format");
      assertThat(admin.post("/api/v1/simulation/clock", "{\"then\": 1}").faults())
          .containsExactlyInAnyOrder("/now required", "/then unknown-field");
      assertThat(process.bean(BusinessClock.class).now()).isEqualTo(START);
    }
  }

  @Test
  void onRealTimeThereIsNoClockToMoveAndNothingIsMarked() {
    try (var process = TestProcess.start(database, folder)) {
      var answer = move(process.admin(), "2999-01-01T00:00:00Z");

      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.json().has("simulation")).isFalse();
      assertThat(process.bean(BusinessClock.class).now())
          .isCloseTo(Instant.now(), within(60, ChronoUnit.SECONDS));
    }
  }

  @Test
  void tokensLiveOnRealTime() {
    try (var process = TestProcess.simulate(database, folder, FROM)) {
      var admin = process.admin();
      move(admin, "2024-01-01T00:00:00Z");

      assertThat(move(admin, "2025-01-01T00:00:00Z").status()).isEqualTo(200);
    }
  }

  private static TestAnswer move(TestCaller caller, String now) {
    return caller.post("/api/v1/simulation/clock", "{\"now\": \"%s\"}".formatted(now));
  }

  private static List<Instant> recordedMoves(TestProcess process) {
    return process
        .owner()
        .sql("SELECT now FROM simulation.clock_move ORDER BY id")
        .query((row, n) -> row.getTimestamp(1).toInstant())
        .list();
  }
}
