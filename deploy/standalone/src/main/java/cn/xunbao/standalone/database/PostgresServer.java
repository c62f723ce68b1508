package cn.xunbao.standalone.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes, starts and stops the server of a data folder with PostgreSQL's own programs.
 *
 * <p>They are run here rather than by a library, because the one at hand always lets {@code initdb}
 * trust every local connection and stops the server in a shutdown hook of its own, while the
 * application may still be working. {@code pg_ctl} gives the server a session of its own, so that
 * Ctrl-C in the terminal reaches the Java process alone.
 */
final class PostgresServer {
  private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
  private static final String CLUSTER = "postgres";
  private static final String LOG_FILE = "postgres.log";
  private static final long LOG_LIMIT_BYTES = 8L << 20;
  private static final int ATTEMPTS = 20;
  private static final Duration PAUSE = Duration.ofMillis(500);

  /** No line says "trust": there is no moment at which a connection needs no password. */
  private static final String HOST_BASED_AUTHENTICATION =
      """
      # Written anew at each start.
      host all all 127.0.0.1/32 scram-sha-256
      """;

  private final DataFolder data;
  private final Path programs;
  private final ServerUser user;
  private final String mark;

  /**
   * @param programs the folder with {@code bin}
   * @param instance tells this folder's server from all others
   */
  PostgresServer(DataFolder data, Path programs, ServerUser user, String instance) {
    this.data = data;
    this.programs = programs;
    this.user = user;
    this.mark = "cluster_name=xunbao-" + instance;
  }

  boolean isInitialised() {
    return Files.exists(folder());
  }

  /**
   * Makes an empty server. It is made under another name and renamed when it is complete and on
   * disk: what a killed process leaves behind is never taken for a server.
   */
  void initialise(Credentials superuser) {
    var unfinished = data.resolve(CLUSTER + ".new-" + RandomText.hex(4));
    var passwordFile = CLUSTER + ".password";
    try {
      data.writeSecret(passwordFile, superuser.password() + "\n");
      user.adopt(data.resolve(passwordFile));
      var result =
          run(
              "initdb",
              "--pgdata=" + unfinished.getFileName(),
              "--username=" + superuser.user(),
              "--pwfile=" + passwordFile,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale=C",
              "--data-checksums");
      if (!result.succeeded()) {
        throw failed("initdb", result.output());
      }
      Files.delete(data.resolve(passwordFile));
      Files.move(unfinished, folder(), StandardCopyOption.ATOMIC_MOVE);
      data.force();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops the server that a killed process left behind, and only that. */
  void stopOrphan() {
    var noted = Postmaster.notedIn(folder());
    if (noted.isEmpty()) {
      return;
    }
    if (noted.get().runs(mark)) {
      LOG.warn(
          "Stopping the PostgreSQL that an earlier process left behind, pid {}", noted.get().pid());
      stop();
    } else {
      // The server would refuse to start as long as any process of this user has the noted id. That
      // none works on the files any more it checks by other means, too.
      LOG.warn("PostgreSQL wasn't shut down; the noted pid {} isn't its own", noted.get().pid());
      try {
        Files.deleteIfExists(folder().resolve(Postmaster.FILE));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Starts the server and waits until it accepts connections.
   *
   * @return its port on 127.0.0.1
   * @throws StartupFailure if it doesn't start
   */
  int start() {
    try {
      deleteUnfinished();
      user.adopt(folder());
      rotateLog();
      user.adopt(data.resolve(LOG_FILE));
      writeAccessRules();
      for (var attempt = 1; ; attempt++) {
        var logged = logSize();
        var port = freePort();
        var result = run("pg_ctl", startArguments(port));
        if (result.succeeded()) {
          return port;
        }
        var log = logSince(logged);
        if (attempt == ATTEMPTS || !isPassing(log)) {
          throw failed("pg_ctl start", result.output() + log);
        }
        LOG.info("PostgreSQL doesn't start yet: {}", log.strip());
        Thread.sleep(PAUSE);
        stopOrphan();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }

  /**
   * Ends all connections, rolls back what they hadn't committed, and stops the server. Does nothing
   * if it doesn't run: the id that it noted may by now be another process's.
   */
  void stop() {
    if (!runs()) {
      return;
    }
    var fast = run("pg_ctl", "stop", "-D", CLUSTER, "-m", "fast", "-w", "-t", "120");
    if (fast.succeeded() || !runs()) {
      return;
    }
    LOG.warn("PostgreSQL doesn't stop: {}", fast.output().strip());
    var immediate = run("pg_ctl", "stop", "-D", CLUSTER, "-m", "immediate", "-w", "-t", "30");
    if (!immediate.succeeded() && runs()) {
      throw failed("pg_ctl stop", immediate.output());
    }
  }

  private boolean runs() {
    return Postmaster.notedIn(folder()).filter(noted -> noted.runs(mark)).isPresent();
  }

  private String[] startArguments(int port) {
    return new String[] {
      "start",
      "-D",
      CLUSTER,
      "-l",
      LOG_FILE,
      "-w",
      "-t",
      "600",
      "-o",
      String.join(" ", options(port))
    };
  }

  /** On the command line they outrank {@code postgresql.conf} and {@code ALTER SYSTEM}. */
  private List<String> options(int port) {
    var options = new ArrayList<String>();
    for (var setting :
        List.of(
            mark,
            "port=" + port,
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=64",
            "password_encryption=scram-sha-256",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "timezone=UTC",
            "log_timezone=UTC",
            "lc_messages=C",
            // Rows in the order of their keys come from the index, not from sorting.
            "random_page_cost=1.1",
            "log_checkpoints=off")) {
      options.add("-c");
      options.add(setting);
    }
    return options;
  }

  private Path folder() {
    return data.resolve(CLUSTER);
  }

  /**
   * As far as they let themselves: the {@code initdb} of a killed process may still write there.
   */
  private void deleteUnfinished() {
    try (var leftovers = Files.newDirectoryStream(data.path(), CLUSTER + ".new-*")) {
      for (var leftover : leftovers) {
        Folders.delete(leftover);
      }
    } catch (IOException e) {
      LOG.warn("What an interrupted start left behind stays for now: {}", e.toString());
    }
  }

  private void writeAccessRules() throws IOException {
    var rules = folder().resolve("pg_hba.conf");
    if (!Files.readString(rules).equals(HOST_BASED_AUTHENTICATION)) {
      Files.writeString(rules, HOST_BASED_AUTHENTICATION);
    }
  }

  private void rotateLog() throws IOException {
    if (logSize() > LOG_LIMIT_BYTES) {
      Files.move(
          data.resolve(LOG_FILE),
          data.resolve(LOG_FILE + ".1"),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private long logSize() throws IOException {
    var log = data.resolve(LOG_FILE);
    return Files.exists(log) ? Files.size(log) : 0;
  }

  private String logSince(long offset) throws IOException {
    var log = data.resolve(LOG_FILE);
    if (!Files.exists(log)) {
      return "";
    }
    try (var channel = Files.newByteChannel(log)) {
      var text = ByteBuffer.allocate(4096);
      channel.position(Math.max(offset, channel.size() - text.capacity()));
      channel.read(text);
      return StandardCharsets.UTF_8.decode(text.flip()).toString();
    }
  }

  /**
   * Another process took the port; backends of a killed server still end; or a killed process had
   * just been starting this server.
   */
  private static boolean isPassing(String log) {
    return log.contains("could not bind")
        || log.contains("could not create any TCP/IP sockets")
        || log.contains("pre-existing shared memory block")
        || log.contains("lock file \"postmaster.pid\" already exists");
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      return socket.getLocalPort();
    }
  }

  private Command.Result run(String program, String... arguments) {
    var line = new ArrayList<String>();
    line.add(programs.resolve("bin").resolve(program).toString());
    line.addAll(List.of(arguments));
    // Relative names, because pg_ctl hands them to a shell unquoted.
    return Command.run(user.commandLine(line), data.path());
  }

  private StartupFailure failed(String step, String output) {
    return new StartupFailure(
        "内置 PostgreSQL 出错（" + step + "，日志：" + data.resolve(LOG_FILE) + "）：\n" + output.strip(),
        "The embedded PostgreSQL failed (" + step + "); its own words stand above.");
  }
}
