package cn.xunbao.standalone.database;

import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A PostgreSQL server of our own that keeps its data in the data folder and lives as long as this
 * object. It has no shutdown hook: whoever opened it closes it, after everything that uses it.
 *
 * <p>The server listens on 127.0.0.1 alone, asks everybody for a password, and writes through to
 * disk. Its superuser makes the database and its owner and is not used again; all passwords are
 * random and stand in {@code database.json}.
 */
public final class EmbeddedDatabase implements Database {
  private static final String DATABASE = "xunbao";

  private final PostgresServer server;
  private final DatabaseAccess access;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedDatabase(PostgresServer server, DatabaseAccess access) {
    this.server = server;
    this.access = access;
  }

  /**
   * Makes the server if the folder has none, stops one that a killed process left behind, and
   * starts it.
   *
   * @param folder must stay open until the database is closed
   * @throws StartupFailure if the server can't be made or started, or if {@code database.json} is
   *     missing beside an existing server
   */
  public static EmbeddedDatabase open(DataFolder folder) {
    return open(folder, ServerUser.choose());
  }

  static EmbeddedDatabase open(DataFolder folder, ServerUser user) {
    var stored = DatabaseSecrets.load(folder);
    var programs = PostgresBinaries.locate(folder);
    var server = new PostgresServer(folder, programs, user, stored.instance());
    var secrets = prepare(folder, server, stored);
    // From here until the caller can close it, an interrupted start must not leave a server behind.
    var stopper = new Thread(server::stop, "stop-postgres");
    Runtime.getRuntime().addShutdownHook(stopper);
    try {
      return start(folder, server, secrets);
    } finally {
      removeHook(stopper);
    }
  }

  @Override
  public DatabaseAccess access() {
    return access;
  }

  /** Stops the server; connections that are still open are ended. Does nothing the second time. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      server.stop();
    }
  }

  private static DatabaseSecrets prepare(
      DataFolder folder, PostgresServer server, DatabaseSecrets stored) {
    if (server.isInitialised()) {
      if (stored.embedded() == null) {
        throw new StartupFailure(
            "数据目录中有数据库，但缺少含其密码的 database.json；请从备份中恢复该文件。",
            "The data folder has a database, but database.json with its passwords is missing; restore that file from a backup.");
      }
      server.stopOrphan();
      return stored;
    }
    var secrets = stored.with(DatabaseSecrets.Embedded.generate());
    secrets.save(folder);
    server.initialise(Objects.requireNonNull(secrets.embedded()).superuser());
    return secrets;
  }

  private static EmbeddedDatabase start(
      DataFolder folder, PostgresServer server, DatabaseSecrets secrets) {
    var roles = Objects.requireNonNull(secrets.embedded());
    var port = server.start();
    try {
      if (!roles.ready()) {
        Bootstrap.run(port, DATABASE, roles);
        secrets.with(roles.nowReady()).save(folder);
      }
      return new EmbeddedDatabase(
          server, new DatabaseAccess(Jdbc.localUrl(port, DATABASE), roles.owner(), roles.app()));
    } catch (SQLException e) {
      server.stop();
      throw new StartupFailure(
          "无法初始化内置数据库：" + e.getMessage(),
          "The embedded database can't be set up: " + e.getMessage(),
          e);
    } catch (RuntimeException e) {
      server.stop();
      throw e;
    }
  }

  private static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The shutdown has begun, and the hook does its work.
    }
  }
}
