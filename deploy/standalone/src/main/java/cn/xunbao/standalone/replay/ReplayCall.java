package cn.xunbao.standalone.replay;

import cn.xunbao.query.replay.ReplayState;
import cn.xunbao.standalone.cli.ReplayOptions;
import cn.xunbao.standalone.database.StartupFailure;
import cn.xunbao.standalone.served.ServedFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the process that serves a data folder for a replay and follows it to its end. */
public final class ReplayCall {

  private static final String REPLAYS = "/api/v1/replays";
  private static final String JSON = "application/json";
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

  private final ServedFolder served;
  private final PrintStream out;
  private final ProgressBar bar;

  /**
   * @param out for what came of it
   * @param err for how far it has come
   */
  public ReplayCall(ServedFolder served, PrintStream out, PrintStream err) {
    this.served = served;
    this.out = out;
    this.bar = new ProgressBar(err);
  }

  /**
   * Runs it. Whoever breaks it off leaves the replay running.
   *
   * @return exit status: 0 when it is done and nothing differs, 1 otherwise
   * @throws StartupFailure if the process refuses; it says why
   */
  public int run(ReplayOptions options) throws IOException, InterruptedException {
    var id = tree(served.post(REPLAYS, body(options)), 202).required("id").asLong();
    var replay = replay(id);
    while (!isAtRest(replay)) {
      bar.show(replay);
      LockSupport.parkNanos(PAUSE_NANOS);
      replay = replay(id);
    }
    bar.show(replay);
    bar.end();
    return tell(replay);
  }

  private JsonNode replay(long id) throws IOException, InterruptedException {
    return tree(served.get(REPLAYS + "/" + id, JSON, BodyHandlers.ofByteArray()), 200)
        .required("replay");
  }

  private static boolean isAtRest(JsonNode replay) {
    var state = ReplayState.valueOf(replay.required("state").asString());
    return state.isFinal() || state == ReplayState.READY;
  }

  private int tell(JsonNode replay) {
    var id = replay.required("id").asLong();
    var state = ReplayState.valueOf(replay.required("state").asString());
    var differences = replay.path("differences").asLong(0);
    out.println(
        switch (state) {
          case DONE -> "第%d号重放已办完。".formatted(id) + left(replay);
          case READY -> "第%d号重放的结果与现行的不一致，须由管理员决定是否切换。".formatted(id);
          case CANCELLED -> "第%d号重放已被取消。".formatted(id);
          default -> "第%d号重放失败：%s".formatted(id, replay.path("error").asString("原因见系统日志"));
        });
    if (differences > 0) {
      out.println("不一致 %d 处，见 %s/%d/differences".formatted(differences, REPLAYS, id));
    }
    return state == ReplayState.DONE && differences == 0 ? 0 : 1;
  }

  private static String left(JsonNode replay) {
    var generation = replay.path("generation");
    return generation.isNumber() && !replay.path("live").asBoolean(false)
        ? "查询时加 generation=%d。".formatted(generation.asLong())
        : "";
  }

  private static Object body(ReplayOptions options) {
    var body = new LinkedHashMap<String, Object>();
    body.put("kind", options.kind().name());
    if (!options.projections().isEmpty()) {
      body.put("projections", options.projections());
    }
    if (options.upTo() != null) {
      body.put("upTo", options.upTo());
    }
    return body;
  }

  private static JsonNode tree(HttpResponse<byte[]> answer, int expected) {
    if (answer.statusCode() != expected) {
      throw ServedFolder.refused(answer.statusCode(), answer.body(), "重放未被受理");
    }
    return JsonMapper.shared().readTree(answer.body());
  }
}
