package cn.xunbao.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A process on its embedded database; ended by {@link #close}. */
public final class Server implements AutoCloseable {

  private static final String READY = "READY ";
  private static final String JAVA_OPTIONS = "XUNBAO_JAVA_OPTS";
  private static final int MAX_SECONDS_TO_END = 60;

  private final Process process;
  private final Path data;
  private final String base;

  private Server(Process process, Path data, String base) {
    this.process = process;
    this.data = data;
    this.base = base;
  }

  /** Plays the demonstration into a new folder and serves it. */
  static Server start(Path launcher) throws IOException, InterruptedException {
    var data = Files.createTempDirectory("xunbao-benchmarks").resolve("data");
    int played =
        launch(launcher, "demo", "--exit", "--data", data.toString(), "--port", "0")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (played != 0) {
      throw new IllegalStateException("demo: exit status %d (expected: 0)".formatted(played));
    }
    return serve(launcher, data);
  }

  /** Serves a data folder, with more options if need be. */
  public static Server serve(Path launcher, Path data, String... options) throws IOException {
    return serve("", launcher, data, options);
  }

  /** The same with more options for its Java. */
  public static Server serve(String javaOptions, Path launcher, Path data, String... options)
      throws IOException {
    var arguments = new ArrayList<>(List.of("serve", "--data", data.toString(), "--port", "0"));
    arguments.addAll(List.of(options));
    var builder = launch(launcher, arguments.toArray(String[]::new));
    builder.environment().merge(JAVA_OPTIONS, javaOptions, (given, more) -> given + " " + more);
    var process = builder.start();
    var output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(READY)) {
        return new Server(process, data, line.substring(READY.length()).strip());
      }
    }
    throw new IllegalStateException("serve: ended before it was ready");
  }

  private static ProcessBuilder launch(Path launcher, String... arguments) {
    var command = new ArrayList<String>();
    command.add(launcher.toString());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  /** Where it answers, without a path. */
  public String base() {
    return base;
  }

  /** Id and secret of its administrator's client. */
  public JsonNode admin() throws IOException {
    return JsonMapper.shared().readTree(Files.readString(data.resolve("admin-client.json")));
  }

  /** Waits until all that is stored has its position. */
  public void awaitNumbered() throws IOException, InterruptedException {
    Caller.login(base, admin()).await("/actuator/health", health -> lag(health) == 0);
  }

  private static long lag(JsonNode health) {
    return health
        .required("components")
        .required("chronicleHealth")
        .required("details")
        .required("lag")
        .longValue();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(MAX_SECONDS_TO_END, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
