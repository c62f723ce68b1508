package cn.xunbao.standalone.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** Single connections for setting up; the application has a pool of its own. */
final class Jdbc {
  private static final int TIMEOUT_SECONDS = 30;

  private Jdbc() {}

  static String localUrl(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable";
  }

  static Connection connect(String url, Credentials credentials) throws SQLException {
    var source = new PGSimpleDataSource();
    source.setURL(url);
    source.setConnectTimeout(TIMEOUT_SECONDS);
    source.setLoginTimeout(TIMEOUT_SECONDS);
    source.setApplicationName("xunbao-setup");
    return source.getConnection(credentials.user(), credentials.password());
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Asks a question whose answer is one boolean. */
  static boolean ask(Connection connection, String sql, String... parameters) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      try (var answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }

  static boolean roleExists(Connection connection, String role) throws SQLException {
    return ask(connection, "SELECT true FROM pg_roles WHERE rolname = ?", role);
  }

  /** Sends the password's verifier, so that the server's log never sees the password. */
  static void setPassword(Connection connection, Credentials role) throws SQLException {
    connection
        .unwrap(PGConnection.class)
        .alterUserPassword(role.user(), role.password().toCharArray(), "scram-sha-256");
  }

  /** A name as it is, between double quotes. */
  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static void bind(PreparedStatement statement, String[] parameters) throws SQLException {
    for (var index = 0; index < parameters.length; index++) {
      statement.setString(index + 1, parameters[index]);
    }
  }
}
