package cn.xunbao.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files that the demo reads and writes in the server's data folder.
 *
 * @param path the folder
 */
record DemoFolder(Path path) {

  /** What the folder has seen of the demo. */
  enum State {
    UNTOUCHED,
    HALF_PLAYED,
    COMPLETE
  }

  /** Where tokens are issued at this start of the server, and to whom who may do everything. */
  record Admin(Credentials credentials, URI tokenUrl) {}

  private static final String ADMIN = "admin-client.json";
  private static final String CLIENTS = "demo-clients.json";
  private static final String STARTED = "demo-started.json";
  private static final String COMPLETE = "demo-complete.json";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  State state() {
    if (Files.exists(path.resolve(COMPLETE))) {
      return State.COMPLETE;
    }
    return Files.exists(path.resolve(STARTED)) ? State.HALF_PLAYED : State.UNTOUCHED;
  }

  Admin admin() {
    var json = read(ADMIN);
    return new Admin(credentials(json), URI.create(json.path("tokenUrl").asString()));
  }

  /** The client of the coordination office, as {@link #writeClients} left it. */
  Credentials coordinationOffice() {
    return credentials(read(CLIENTS).path("coordinationOffice"));
  }

  Path clientsFile() {
    return path.resolve(CLIENTS);
  }

  /** Where the files of issued summaries are left. */
  Path documents() {
    return path.resolve("documents");
  }

  void writeClients(Map<String, Object> clients) {
    write(CLIENTS, clients);
  }

  void markStarted(long seed) {
    write(STARTED, Map.of("seed", seed));
  }

  /** Says that the folder holds a whole demo. */
  void markComplete(Completion completion) {
    write(COMPLETE, completion);
  }

  /** What {@link #markComplete} said. */
  Completion completion() {
    return JSON.treeToValue(read(COMPLETE), Completion.class);
  }

  /**
   * A whole demo.
   *
   * @param seed of its chance
   * @param programme id of the programme
   * @param clock where the simulated clock stood at its end
   */
  record Completion(long seed, String programme, String clock) {}

  private static Credentials credentials(JsonNode json) {
    return new Credentials(json.path("clientId").asString(), json.path("clientSecret").asString());
  }

  private JsonNode read(String name) {
    var file = path.resolve(name);
    if (!Files.isReadable(file)) {
      throw new DemoException("读不到文件 " + file);
    }
    return JSON.readTree(file);
  }

  /** Writes a file that its owner alone may read, whole or not at all. */
  private void write(String name, Object content) {
    try {
      var unfinished = path.resolve(name + ".tmp");
      Files.deleteIfExists(unfinished);
      if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        Files.createFile(unfinished, PosixFilePermissions.asFileAttribute(ownerOnly));
      }
      Files.write(unfinished, JSON.writeValueAsBytes(content));
      Files.move(
          unfinished,
          path.resolve(name),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
