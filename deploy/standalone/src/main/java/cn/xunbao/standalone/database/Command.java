package cn.xunbao.standalone.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Runs a program to its end and keeps what it said. */
final class Command {
  /**
   * What a program left behind.
   *
   * @param status exit status, 0 for success
   * @param output standard output and error, interleaved
   */
  record Result(int status, String output) {
    boolean succeeded() {
      return status == 0;
    }
  }

  private Command() {}

  /**
   * @param folder the program's working directory
   * @throws UncheckedIOException if there is no such program, or the thread is interrupted
   */
  static Result run(List<String> commandLine, Path folder) {
    var builder =
        new ProcessBuilder(commandLine).directory(folder.toFile()).redirectErrorStream(true);
    // Neither the operator's PG* settings nor our own secrets are the server's business.
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("PG") || name.startsWith("XUNBAO"));
    builder.environment().put("LC_ALL", "C");
    try {
      var process = builder.start();
      process.getOutputStream().close();
      var output = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Result(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted: " + commandLine.getFirst(), e));
    }
  }
}
