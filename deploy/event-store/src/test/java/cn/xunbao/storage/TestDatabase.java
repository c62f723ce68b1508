package cn.xunbao.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A fresh database on a real PostgreSQL server, with an owner for migrations and a separate role
 * for the application, as in production. One server serves all tests of a JVM.
 *
 * @param url its JDBC address
 * @param owner role that owns the schemas
 * @param application role that the application works under
 * @param password password of both
 */
public record TestDatabase(String url, String owner, String application, String password) {

  private static final EmbeddedPostgres SERVER = start();

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder()
          .setServerConfig("max_connections", "200")
          .setLocaleConfig("locale", "C")
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Creates a new, empty database. */
  public static TestDatabase create() {
    var random = new byte[8];
    new SecureRandom().nextBytes(random);
    var name = "test_" + HexFormat.of().formatHex(random);
    var owner = name + "_owner";
    var application = name + "_app";
    try (var connection = DriverManager.getConnection(SERVER.getJdbcUrl("postgres", "postgres"));
        var statement = connection.createStatement()) {
      statement.execute("CREATE ROLE " + owner + " LOGIN CREATEROLE PASSWORD '" + name + "'");
      statement.execute("CREATE ROLE " + application + " LOGIN PASSWORD '" + name + "'");
      statement.execute("CREATE DATABASE " + name + " OWNER " + owner);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    var url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(SERVER.getPort(), name);
    return new TestDatabase(url, owner, application, name);
  }

  /** The properties that point an application at it. */
  public Map<String, Object> properties() {
    return Map.of(
        "spring.datasource.url", url,
        "spring.datasource.username", application,
        "spring.datasource.password", password,
        "spring.datasource.hikari.maximum-pool-size", 8,
        "xunbao.migration.user", owner,
        "xunbao.migration.password", password);
  }

  /** Registers {@link #properties} with a test's context. */
  public void register(DynamicPropertyRegistry registry) {
    properties().forEach((key, value) -> registry.add(key, () -> value));
  }
}
