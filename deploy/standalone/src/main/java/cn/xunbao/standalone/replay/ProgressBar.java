package cn.xunbao.standalone.replay;

import cn.xunbao.query.replay.ReplayState;
import java.io.PrintStream;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Shows on one line of a terminal how far a replay has come. */
final class ProgressBar {

  private static final int WIDTH = 30;
  private static final int SECONDS_OF_A_MINUTE = 60;

  private final PrintStream terminal;

  ProgressBar(PrintStream terminal) {
    this.terminal = terminal;
  }

  void show(JsonNode replay) {
    terminal.print("\r\u001b[K" + line(replay));
    terminal.flush();
  }

  void end() {
    terminal.println();
  }

  static String line(JsonNode replay) {
    var progress = replay.required("progress");
    var done = progress.required("done").asLong();
    var total = progress.required("total").asLong();
    var state = ReplayState.valueOf(replay.required("state").asString());
    var share = share(done, total, state);
    var full = (int) (share * WIDTH);
    return String.format(
        Locale.ROOT,
        "[%s%s] %3d%% %s %d/%d%s",
        "#".repeat(full),
        ".".repeat(WIDTH - full),
        (int) (share * 100),
        chinese(state),
        done,
        total,
        speed(progress));
  }

  private static double share(long done, long total, ReplayState state) {
    if (total > 0) {
      return (double) done / total;
    }
    return state == ReplayState.DONE ? 1 : 0;
  }

  private static String speed(JsonNode progress) {
    if (!progress.path("eventsPerSecond").isNumber()) {
      return "";
    }
    var seconds = progress.path("secondsLeft").asLong();
    return String.format(
        Locale.ROOT,
        " %d件/秒 剩余%d:%02d",
        progress.path("eventsPerSecond").asLong(),
        seconds / SECONDS_OF_A_MINUTE,
        seconds % SECONDS_OF_A_MINUTE);
  }

  private static String chinese(ReplayState state) {
    return switch (state) {
      case WAITING -> "等待";
      case LOADING -> "推算";
      case INDEXING -> "建索引";
      case COMPARING -> "核对";
      case READY -> "待切换";
      case SWITCHING -> "切换";
      case SETTLING -> "收尾";
      case DONE -> "办完";
      case CANCELLED -> "已取消";
      case FAILED -> "失败";
    };
  }
}
