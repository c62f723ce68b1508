package cn.xunbao.standalone.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;

/** A Java process that has a data folder's database open until it is killed. */
final class OtherProcess implements AutoCloseable {
  private static final String READY = "open ";

  private final Process process;
  private final String url;

  private OtherProcess(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  static OtherProcess open(Path folder) throws IOException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                OtherProcess.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(READY)) {
        return new OtherProcess(process, line.substring(READY.length()));
      }
    }
    throw new IOException("The other process ended before it had the database open.");
  }

  String url() {
    return url;
  }

  long pid() {
    return process.pid();
  }

  /** As kill -9 does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }

  /** What the other process runs. */
  public static void main(String[] arguments) throws IOException {
    var database = EmbeddedDatabase.open(DataFolder.open(Path.of(arguments[0])));
    System.out.println(READY + database.access().url());
    System.out.flush();
    System.in.transferTo(System.out);
  }
}
