package cn.xunbao.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * {@code serve} as a process of its own on a data folder, which can be killed and started again.
 */
final class ServedProcess implements AutoCloseable {

  private final Path folder;
  private final Map<String, String> environment;
  private @Nullable Process process;

  /** On the data folder of a test's folder; nothing runs yet. */
  ServedProcess(Path folder) {
    this(folder, Map.of());
  }

  /** The same with more in its environment. */
  ServedProcess(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = environment;
  }

  /** Its data folder. */
  Path data() {
    return folder.resolve("data");
  }

  /** Starts it and waits until it is ready; answers where it listens. */
  String start(String... options) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Xunbao.class.getName(),
                "serve",
                "--data",
                data().toString(),
                "--port",
                "0"));
    command.addAll(List.of(options));
    var builder = new ProcessBuilder(command).redirectError(folder.resolve("stderr.log").toFile());
    builder.environment().putAll(environment);
    var started = builder.start();
    process = started;
    try (var output = new BufferedReader(started.inputReader())) {
      for (var line = output.readLine(); line != null; line = output.readLine()) {
        if (line.startsWith("READY ")) {
          return line.substring("READY ".length());
        }
      }
    }
    throw new IllegalStateException(
        "it ended without READY: " + Files.readString(folder.resolve("stderr.log")));
  }

  /** The same as {@code kill -9}; may be said more than once. */
  void kill() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  /** Asks it to end by a signal. */
  void terminate() {
    if (process != null) {
      process.destroy();
    }
  }

  /** Whether it ends within half a minute. */
  boolean ends() throws InterruptedException {
    return process == null || process.waitFor(30, TimeUnit.SECONDS);
  }

  @Override
  public void close() throws InterruptedException {
    terminate();
    ends();
  }
}
