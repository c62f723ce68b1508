package cn.xunbao.standalone.database;

import java.sql.Connection;
import java.sql.SQLException;

/** The application's role in an external database, made by the owner where nobody named one. */
final class MadeAppRole {
  private MadeAppRole() {}

  static Credentials get(DataFolder folder, Connection owner, DatabaseUrl url) throws SQLException {
    var secrets = DatabaseSecrets.load(folder);
    var known = secrets.appOf(url.place());
    if (known.isPresent() && canLogIn(url, known.get())) {
      return known.get();
    }
    refuseWithoutRight(owner, url);
    // Roles belong to the whole cluster: a fixed name would meet that of the next database.
    var app = known.orElseGet(() -> Credentials.generate("xunbao_app_" + RandomText.hex(4)));
    if (known.isEmpty()) {
      secrets.with(new DatabaseSecrets.External(url.place(), app)).save(folder);
    }
    AppRole.make(owner, app);
    AppRole.allowToConnect(owner, app);
    Jdbc.connect(url.jdbc(), app).close();
    return app;
  }

  private static boolean canLogIn(DatabaseUrl url, Credentials app) {
    try {
      Jdbc.connect(url.jdbc(), app).close();
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private static void refuseWithoutRight(Connection owner, DatabaseUrl url) throws SQLException {
    if (!OwnerRights.mayMakeRoles(owner)) {
      throw new StartupFailure(
          "数据库 "
              + url
              + " 的所有者不能创建角色；请授予 CREATEROLE，或用 XUNBAO_DATABASE_APP_USER 和"
              + " XUNBAO_DATABASE_APP_PASSWORD 指定一个已有的普通登录角色。",
          "The owner of the database %s can't create roles; grant it CREATEROLE, or name an existing ordinary login role in XUNBAO_DATABASE_APP_USER and XUNBAO_DATABASE_APP_PASSWORD."
              .formatted(url));
    }
  }
}
