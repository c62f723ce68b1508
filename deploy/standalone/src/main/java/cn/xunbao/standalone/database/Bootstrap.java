package cn.xunbao.standalone.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Makes the database and its two roles. What an earlier, interrupted run made stays. */
final class Bootstrap {
  private Bootstrap() {}

  static void run(int port, String database, DatabaseSecrets.Embedded roles) throws SQLException {
    try (var superuser = Jdbc.connect(Jdbc.localUrl(port, "postgres"), roles.superuser())) {
      makeOwner(superuser, roles.owner());
      makeDatabase(superuser, database, roles.owner());
    }
    // The owner makes the application's role: only who made a role may grant others to it.
    try (var owner = Jdbc.connect(Jdbc.localUrl(port, database), roles.owner())) {
      AppRole.make(owner, roles.app());
      AppRole.allowToConnect(owner, roles.app());
    }
  }

  private static void makeOwner(Connection superuser, Credentials owner) throws SQLException {
    if (!Jdbc.roleExists(superuser, owner.user())) {
      Jdbc.execute(
          superuser, "CREATE ROLE %s LOGIN CREATEROLE".formatted(Jdbc.quoted(owner.user())));
    }
    Jdbc.setPassword(superuser, owner);
  }

  private static void makeDatabase(Connection superuser, String database, Credentials owner)
      throws SQLException {
    var name = Jdbc.quoted(database);
    if (!Jdbc.ask(superuser, "SELECT true FROM pg_database WHERE datname = ?", database)) {
      Jdbc.execute(
          superuser,
          "CREATE DATABASE %s OWNER %s TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'"
              .formatted(name, Jdbc.quoted(owner.user())));
    }
    Jdbc.execute(superuser, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
    Jdbc.execute(superuser, "REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC");
  }
}
