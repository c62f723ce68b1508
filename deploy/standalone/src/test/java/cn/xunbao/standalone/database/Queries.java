package cn.xunbao.standalone.database;

import java.sql.SQLException;

/** Short ways to say one thing to a database. */
final class Queries {
  private Queries() {}

  static void execute(String url, Credentials role, String sql) throws SQLException {
    try (var connection = Jdbc.connect(url, role)) {
      Jdbc.execute(connection, sql);
    }
  }

  static String value(String url, Credentials role, String sql) throws SQLException {
    try (var connection = Jdbc.connect(url, role);
        var statement = connection.createStatement();
        var answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getString(1);
    }
  }

  static void execute(DatabaseAccess access, String sql) throws SQLException {
    execute(access.url(), access.owner(), sql);
  }

  static String value(DatabaseAccess access, String sql) throws SQLException {
    return value(access.url(), access.owner(), sql);
  }
}
