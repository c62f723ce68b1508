package cn.xunbao.standalone.bundle;

import cn.xunbao.standalone.cli.ExportOptions;
import cn.xunbao.standalone.database.StartupFailure;
import cn.xunbao.standalone.served.ServedFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.StringJoiner;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Asks the process that serves a data folder for a bundle. */
public final class ExportCall {

  private final ExportOptions options;
  private final ServedFolder served;

  /** A call for what the command line asks for. */
  public ExportCall(ExportOptions options, ServedFolder served) {
    this.options = options;
    this.served = served;
  }

  /**
   * Fetches the bundle and writes it; under its name only when it is whole.
   *
   * @return exit status
   * @throws StartupFailure if the process refuses, or breaks off
   */
  public int fetch(PrintStream shown) throws IOException, InterruptedException {
    var answer = served.get(path(), "*/*", BodyHandlers.ofInputStream());
    try (var body = answer.body()) {
      if (answer.statusCode() != 200) {
        throw ServedFolder.refused(answer.statusCode(), body.readAllBytes(), "无法导出文件包");
      }
      write(body);
    }
    shown.println(options.out().toAbsolutePath());
    return 0;
  }

  private void write(InputStream body) throws IOException {
    var file = options.out().toAbsolutePath();
    var part = Path.of(file + ".part");
    try {
      Files.copy(body, part, StandardCopyOption.REPLACE_EXISTING);
      new ZipFile(part.toFile()).close();
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (ZipException e) {
      throw new StartupFailure("导出中断，文件包不完整，请重试。", "The bundle broke off.", e);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private String path() {
    var query = new StringJoiner("&", "?", "").setEmptyValue("");
    if (options.from() != null) {
      query.add("from=" + options.from());
    }
    if (options.to() != null) {
      query.add("to=" + options.to());
    }
    if (options.position() != null) {
      query.add("atPosition=" + options.position());
    }
    return "/api/v1/programmes/%s/bundle%s"
        .formatted(ServedFolder.encoded(options.programme()), query);
  }
}
