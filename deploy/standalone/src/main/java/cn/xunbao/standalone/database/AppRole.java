package cn.xunbao.standalone.database;

import java.sql.Connection;
import java.sql.SQLException;

/** The role that the application logs in with: it may create nothing. */
final class AppRole {
  private AppRole() {}

  /** Makes the role or, if it is there, gives it this password. */
  static void make(Connection owner, Credentials app) throws SQLException {
    owner.setAutoCommit(false);
    try {
      if (!Jdbc.roleExists(owner, app.user())) {
        Jdbc.execute(
            owner,
            "CREATE ROLE %s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION"
                .formatted(Jdbc.quoted(app.user())));
      }
      Jdbc.setPassword(owner, app);
      owner.commit();
    } catch (SQLException e) {
      owner.rollback();
      throw e;
    } finally {
      owner.setAutoCommit(true);
    }
  }

  /** Lets the role into the current database where that isn't open to all. */
  static void allowToConnect(Connection owner, Credentials app) throws SQLException {
    var allowed =
        Jdbc.ask(
            owner,
            "SELECT has_database_privilege(?::name, current_database(), 'CONNECT')",
            app.user());
    if (!allowed) {
      Jdbc.execute(
          owner,
          "GRANT CONNECT ON DATABASE %s TO %s"
              .formatted(Jdbc.quoted(owner.getCatalog()), Jdbc.quoted(app.user())));
    }
  }
}
