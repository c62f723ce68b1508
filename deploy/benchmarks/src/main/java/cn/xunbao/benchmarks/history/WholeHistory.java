package cn.xunbao.benchmarks.history;

import cn.xunbao.benchmarks.Caller;
import cn.xunbao.benchmarks.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import tools.jackson.databind.JsonNode;

/**
 * Holds what is done with a whole history to reading and decoding it once: {@code WholeHistory
 * path/to/xunbao DIR}. The folder is one that {@link MadeHistory} made.
 */
public final class WholeHistory {

  private static final String REPLAYS = "/api/v1/replays";
  private static final Set<String> ENDED = Set.of("DONE", "READY", "FAILED", "CANCELLED");

  /** Has the check of what is stored go round at once. */
  private static final String ALL_AT_ONCE = "-Dxunbao.evidence.check-busy=10h";

  private final Path launcher;
  private final Path data;
  private double base;

  private WholeHistory(Path launcher, Path data) {
    this.launcher = launcher;
    this.data = data;
  }

  /** Measures, and prints a table. */
  public static void main(String[] arguments) throws Exception {
    new WholeHistory(Path.of(arguments[0]), Path.of(arguments[1])).measure();
  }

  private void measure() throws Exception {
    try (var server = Server.serve(launcher, data);
        var store = Store.of(data)) {
      var admin = Caller.login(server.base(), server.admin());
      var events = store.decodeAll();
      System.out.printf("%d events%n", events);
      base = seconds(store::decodeAll);
      print("read and decoded once", base);
      print("drift check", seconds(() -> replayed(admin, "DRIFT_CHECK")));
      print("full rebuild and switch", seconds(() -> replayed(admin, "REBUILD")));
      print("read and decoded once more", seconds(store::decodeAll));
    }
    try (var server = Server.serve(ALL_AT_ONCE, launcher, data)) {
      var admin = Caller.login(server.base(), server.admin());
      print("verification of what is stored, tree and checkpoints", seconds(() -> checked(admin)));
    }
  }

  private static JsonNode replayed(Caller admin, String kind)
      throws IOException, InterruptedException {
    var asked = Caller.json(admin.post(REPLAYS, Map.of("kind", kind)));
    var replay =
        admin
            .await(
                REPLAYS + "/" + asked.required("id").asLong(),
                answer -> ENDED.contains(answer.at("/replay/state").asString()))
            .required("replay");
    if (!replay.required("state").asString().equals("DONE")
        || replay.required("differences").asLong() != 0) {
      throw new IllegalStateException(replay.toString());
    }
    return replay;
  }

  private static JsonNode checked(Caller admin) throws IOException, InterruptedException {
    var state =
        admin.await("/api/v1/evidence/check", check -> !check.required("lastRoundUpTo").isNull());
    if (!state.required("faults").isEmpty()) {
      throw new IllegalStateException(state.toString());
    }
    return state;
  }

  private static double seconds(Callable<?> action) throws Exception {
    var begun = System.nanoTime();
    action.call();
    return (System.nanoTime() - begun) / 1_000_000_000.0;
  }

  private void print(String name, double seconds) {
    System.out.printf("| %s | %.1f | %.2f |%n", name, seconds, seconds / base);
  }
}
