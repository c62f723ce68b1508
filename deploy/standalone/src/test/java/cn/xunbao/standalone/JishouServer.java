package cn.xunbao.standalone;

import cn.xunbao.standalone.database.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** A process on simulated time that has the plan of Jishou. */
final class JishouServer implements AutoCloseable {

  private static final Path PLAN = Path.of("../../examples/jishou-2023.json");

  private final RunningServer server;
  private final Api admin;
  private final Api.Answer imported;

  private JishouServer(RunningServer server, Api admin, Api.Answer imported) {
    this.server = server;
    this.admin = admin;
    this.imported = imported;
  }

  /**
   * Starts it.
   *
   * @param data folder that is its own
   * @param from when its time stands still at first
   */
  static JishouServer start(Path data, String from) {
    var folder = data.resolve("x");
    var server =
        RunningServer.open(
            DataFolder.open(folder),
            new ServerSettings(0, null, null, Instant.parse(from), false),
            Map.of());
    var admin = Api.admin(server.base(), folder);
    return new JishouServer(server, admin, admin.post("/api/v1/programmes", plan()));
  }

  /** The plan as it is sent. */
  static String plan() {
    try {
      return Files.readString(PLAN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its administrator. */
  Api admin() {
    return admin;
  }

  /** What the import of the plan was answered with. */
  Api.Answer imported() {
    return imported;
  }

  String base() {
    return server.base();
  }

  ConfigurableApplicationContext application() {
    return server.application();
  }

  @Override
  public void close() {
    server.close();
  }
}
