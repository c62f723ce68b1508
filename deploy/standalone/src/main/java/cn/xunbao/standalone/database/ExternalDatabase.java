package cn.xunbao.standalone.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL that somebody else runs, known by its URL.
 *
 * <p>The owner's credentials come from the option, the URL, or the environment variables {@code
 * XUNBAO_DATABASE_USER} and {@code XUNBAO_DATABASE_PASSWORD}, in this order. The application's come
 * from {@code XUNBAO_DATABASE_APP_USER} and {@code XUNBAO_DATABASE_APP_PASSWORD}; without them the
 * owner makes a role for this data folder and this database, whose name is unique in the cluster
 * and whose password stays in {@code database.json}.
 */
public final class ExternalDatabase implements Database {
  private static final String OWNER_USER = "XUNBAO_DATABASE_USER";
  private static final String OWNER_PASSWORD = "XUNBAO_DATABASE_PASSWORD";
  private static final String APP_USER = "XUNBAO_DATABASE_APP_USER";
  private static final String APP_PASSWORD = "XUNBAO_DATABASE_APP_PASSWORD";

  private final DatabaseAccess access;

  private ExternalDatabase(DatabaseAccess access) {
    this.access = access;
  }

  /**
   * Finds out who may do what in the database, and makes the application's role where it is needed.
   *
   * @param url JDBC or libpq URL
   * @param user owner's name, {@code null} to take the URL's or the environment's
   * @param environment as {@link System#getenv()}
   * @throws StartupFailure if the database can't be reached, credentials are missing or don't fit,
   *     or rights are missing; says what to do
   */
  public static ExternalDatabase open(
      DataFolder folder, String url, @Nullable String user, Map<String, String> environment) {
    var parsed = DatabaseUrl.parse(url);
    var owner = ownerCredentials(parsed, user, environment);
    try (var connection = connect(parsed, owner)) {
      OwnerRights.check(connection, parsed, owner);
      var app = givenAppCredentials(environment);
      return new ExternalDatabase(
          new DatabaseAccess(
              parsed.jdbc(),
              owner,
              app == null
                  ? MadeAppRole.get(folder, connection, parsed)
                  : checked(parsed, owner, app)));
    } catch (SQLException e) {
      throw new StartupFailure(
          "无法准备数据库 " + parsed + "：" + e.getMessage(),
          "The database " + parsed + " can't be prepared: " + e.getMessage(),
          e);
    }
  }

  @Override
  public DatabaseAccess access() {
    return access;
  }

  /** Does nothing: the server is somebody else's. */
  @Override
  public void close() {}

  private static Connection connect(DatabaseUrl url, Credentials role) {
    try {
      return Jdbc.connect(url.jdbc(), role);
    } catch (SQLException e) {
      throw new StartupFailure(
          "无法以用户 " + role.user() + " 连接数据库 " + url + "：" + e.getMessage(),
          "No connection to the database %s as %s: %s".formatted(url, role.user(), e.getMessage()),
          e);
    }
  }

  private static Credentials ownerCredentials(
      DatabaseUrl url, @Nullable String option, Map<String, String> environment) {
    var user = first(option, url.user(), environment.get(OWNER_USER));
    var password = first(url.password(), environment.get(OWNER_PASSWORD));
    if (user == null || password == null) {
      throw new StartupFailure(
          "缺少数据库所有者的用户名或密码；请设置环境变量 " + OWNER_USER + " 和 " + OWNER_PASSWORD + "。",
          "The name or the password of the database's owner is missing; set the environment variables %s and %s."
              .formatted(OWNER_USER, OWNER_PASSWORD));
    }
    return new Credentials(user, password);
  }

  private static @Nullable Credentials givenAppCredentials(Map<String, String> environment) {
    var user = first(environment.get(APP_USER));
    var password = first(environment.get(APP_PASSWORD));
    if ((user == null) != (password == null)) {
      throw new StartupFailure(
          APP_USER + " 和 " + APP_PASSWORD + " 必须同时设置。",
          APP_USER + " and " + APP_PASSWORD + " must be set together.");
    }
    return user == null || password == null ? null : new Credentials(user, password);
  }

  /** With the owner's rights the application could change what is only ever appended. */
  private static Credentials checked(DatabaseUrl url, Credentials owner, Credentials app)
      throws SQLException {
    try (var connection = connect(url, app)) {
      if (Jdbc.ask(
          connection, "SELECT pg_has_role(current_user, ?::name, 'MEMBER')", owner.user())) {
        throw new StartupFailure(
            "应用角色 " + app.user() + " 拥有所有者 " + owner.user() + " 的权限；请为 " + APP_USER + " 换一个普通角色。",
            "The application's role %s has the rights of the owner %s; name an ordinary role in %s."
                .formatted(app.user(), owner.user(), APP_USER));
      }
      return app;
    }
  }

  private static @Nullable String first(@Nullable String... candidates) {
    for (var candidate : candidates) {
      if (candidate != null && !candidate.isBlank()) {
        return candidate;
      }
    }
    return null;
  }
}
