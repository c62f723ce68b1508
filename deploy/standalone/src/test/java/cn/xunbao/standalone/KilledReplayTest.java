package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A rebuild that is slow on purpose, in a process of its own that is killed in the middle. */
class KilledReplayTest {

  private static final String LEDGER = "/api/v1/programmes/jishou-2023/tasks";
  private static final int ENOUGH = 60;

  @TempDir private Path folder;
  private ServedProcess server;

  @BeforeEach
  void prepare() {
    server =
        new ServedProcess(
            folder, Map.of("XUNBAO_REPLAY_PAGE", "20", "XUNBAO_REPLAY_EVENTSPERSECOND", "60"));
  }

  @AfterEach
  void end() throws InterruptedException {
    server.close();
  }

  @Test
  void aRebuildGoesOnWhereItWasWhenItsProcessWasKilled() throws Exception {
    var admin =
        Api.admin(server.start("--simulate-from", "2023-03-23T08:00:00+08:00"), server.data());
    admin.post("/api/v1/programmes", Files.readString(Path.of("../../examples/jishou-2023.json")));
    await("the plan is numbered")
        .atMost(Duration.ofSeconds(30))
        .until(() -> admin.get(LEDGER).status() == 200);
    var position = admin.get(LEDGER).json().required("position").asLong();
    var ledger = admin.get(LEDGER + "?atPosition=" + position).body();
    var path =
        "/api/v1/replays/"
            + admin.post("/api/v1/replays", Map.of("kind", "REBUILD")).json().get("id").asLong();
    await("some of it is done")
        .atMost(Duration.ofSeconds(30))
        .until(() -> done(replay(admin, path)) >= ENOUGH);
    server.kill();
    assertThat(server.ends()).isTrue();

    var again = Api.admin(server.start(), server.data());

    var first = replay(again, path);
    assertThat(done(first)).as("what was done is kept").isGreaterThanOrEqualTo(ENOUGH);
    assertThat(first.required("endedAt").isNull()).as("it wasn't done").isTrue();
    await("it is taken up and ends")
        .atMost(Duration.ofSeconds(60))
        .until(() -> !replay(again, path).required("endedAt").isNull());
    var rebuilt = replay(again, path);
    assertThat(rebuilt.required("state").asString()).isEqualTo("DONE");
    assertThat(rebuilt.required("differences").asLong()).isZero();
    assertThat(rebuilt.required("live").asBoolean()).isTrue();
    assertThat(again.get(LEDGER + "?atPosition=" + position).body()).isEqualTo(ledger);
  }

  private static JsonNode replay(Api admin, String path) {
    return admin.get(path).json().required("replay");
  }

  private static long done(JsonNode replay) {
    return replay.at("/progress/done").asLong();
  }
}
