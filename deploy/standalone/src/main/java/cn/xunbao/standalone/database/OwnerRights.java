package cn.xunbao.standalone.database;

import java.sql.Connection;
import java.sql.SQLException;

/** What a database must offer, and its owner must be allowed, before anything is made in it. */
final class OwnerRights {
  private OwnerRights() {}

  static void check(Connection connection, DatabaseUrl url, Credentials owner) throws SQLException {
    if (!Jdbc.ask(connection, "SELECT current_setting('server_encoding') = 'UTF8'")) {
      throw new StartupFailure(
          "数据库 " + url + " 的编码不是 UTF8；请用 ENCODING 'UTF8' 重新创建。",
          "The database %s isn't encoded in UTF-8; create it with ENCODING 'UTF8'.".formatted(url));
    }
    if (!Jdbc.ask(connection, "SELECT has_database_privilege(current_database(), 'CREATE')")) {
      throw new StartupFailure(
          "用户 " + owner.user() + " 不能在 " + url + " 中创建 schema；请将其设为数据库所有者。",
          "The role %s can't create schemas in %s; make it the database's owner."
              .formatted(owner.user(), url));
    }
  }

  static boolean mayMakeRoles(Connection connection) throws SQLException {
    return Jdbc.ask(
        connection, "SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user");
  }
}
