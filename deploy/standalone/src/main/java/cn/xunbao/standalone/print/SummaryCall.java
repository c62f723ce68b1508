package cn.xunbao.standalone.print;

import cn.xunbao.standalone.cli.SummaryOptions;
import cn.xunbao.standalone.database.StartupFailure;
import cn.xunbao.standalone.served.ServedFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;

/** Asks the process that serves a data folder for a summary. */
public final class SummaryCall {

  private final SummaryOptions options;
  private final ServedFolder served;

  /** A call for what the command line asks for. */
  public SummaryCall(SummaryOptions options, ServedFolder served) {
    this.options = options;
    this.served = served;
  }

  /**
   * Fetches the summary and writes it.
   *
   * @param shown for what can be read on a terminal
   * @return exit status
   * @throws StartupFailure if the process refuses; it says why
   */
  public int fetch(PrintStream shown) throws IOException, InterruptedException {
    var answer = served.get(path(), options.format().mediaType(), BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw ServedFolder.refused(answer.statusCode(), answer.body(), "无法取得该期文件");
    }
    write(answer.body(), shown);
    return 0;
  }

  private String path() {
    var query = new StringJoiner("&", "?", "").setEmptyValue("");
    if (options.asOf() != null) {
      query.add("asOf=" + options.asOf());
    }
    if (options.campaign() != null) {
      query.add("campaign=" + options.campaign());
    }
    return "/api/v1/programmes/%s/summaries/%s%s"
        .formatted(
            ServedFolder.encoded(options.programme()),
            ServedFolder.encoded(options.period()),
            query);
  }

  private void write(byte[] summary, PrintStream shown) throws IOException {
    var out = options.out();
    if (out == null && options.format().isReadable()) {
      shown.write(summary);
      shown.flush();
      return;
    }
    var file =
        out == null
            ? Path.of(
                "%s-%s.%s"
                    .formatted(
                        ServedFolder.encoded(options.programme()),
                        ServedFolder.encoded(options.period()),
                        options.format().extension()))
            : out;
    Files.write(file, summary);
    shown.println(file.toAbsolutePath());
  }
}
