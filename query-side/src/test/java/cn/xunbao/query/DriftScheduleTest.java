package cn.xunbao.query;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.TestTokens;
import cn.xunbao.query.chronicle.ManualClock;
import cn.xunbao.query.replay.DriftSchedule;
import cn.xunbao.query.replay.ReplayWorker;
import cn.xunbao.storage.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Drift checks that nobody asks for; the test itself sweeps. */
class DriftScheduleTest {

  private static final String AT_HALF_PAST_THREE = "0 30 3 * * *";

  private final ManualClock clock = new ManualClock(false, Instant.parse("2023-04-10T18:00:00Z"));

  @Test
  void oneIsMadeEachNightAlsoIfNothingRanAtThatTimeAndNotTwice() {
    try (var side = started(AT_HALF_PAST_THREE)) {
      sweep(side);
      at(side, "2023-04-10T19:29:59Z");
      assertThat(checks(side)).as("before 3:30 in Beijing").isEmpty();

      at(side, "2023-04-10T19:30:00Z");
      at(side, "2023-04-10T19:30:01Z");
      assertThat(checks(side)).hasSize(1);
      at(side, "2023-04-11T19:29:59Z");
      assertThat(checks(side)).hasSize(1);
      at(side, "2023-04-14T02:00:00Z");
      at(side, "2023-04-14T02:00:01Z");

      assertThat(checks(side)).as("after nights without any").hasSize(2);
      assertThat(checks(side))
          .allSatisfy(
              check -> {
                assertThat(check.required("kind").asString()).isEqualTo("DRIFT_CHECK");
                assertThat(check.required("state").asString()).isEqualTo("DONE");
                assertThat(check.required("differences").asLong()).isZero();
              });
    }
  }

  @Test
  void noneIsMadeIfTheOfficeWantsNone() {
    try (var side = started("-")) {
      at(side, "2023-04-10T19:30:00Z");
      at(side, "2023-04-20T19:30:00Z");

      assertThat(checks(side)).isEmpty();
    }
  }

  private RunningQuerySide started(String times) {
    return RunningQuerySide.start(
        clock, TestDatabase.create(), Map.of("xunbao.replay.drift-check", times));
  }

  private void at(RunningQuerySide side, String instant) {
    clock.moveTo(Instant.parse(instant));
    sweep(side);
  }

  private static void sweep(RunningQuerySide side) {
    side.bean(DriftSchedule.class).sweep();
    side.bean(ReplayWorker.class).sweep();
  }

  private static List<JsonNode> checks(RunningQuerySide side) {
    var answer = side.get("/api/v1/replays", TestTokens.token("c-admin", "admin"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return List.copyOf(JsonMapper.shared().readTree(answer.body()).required("items").values());
  }
}
