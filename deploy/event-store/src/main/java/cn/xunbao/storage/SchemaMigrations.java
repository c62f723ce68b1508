package cn.xunbao.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;

/**
 * Makes roles and tables before anything else touches the database. It works under the owner's
 * role; the application's own role ends up with no more than what the scripts grant.
 *
 * <p>Group roles per database hold the rights of each part: {@code DATABASE_command} and {@code
 * DATABASE_query} those of the two sides, {@code DATABASE_webhook} those of who sends webhooks. The
 * scripts know them as {@code ${command_role}} and so on. The application's login role is made a
 * member of all.
 */
public final class SchemaMigrations implements InitializingBean {

  private static final List<String> PARTS = List.of("command", "query", "webhook");

  private final String url;
  private final MigrationProperties owner;
  private final @Nullable String applicationUser;
  private final List<SchemaMigration> schemas;

  /** Migrations of {@code schemas} in the database at {@code url}. */
  public SchemaMigrations(
      String url,
      MigrationProperties owner,
      @Nullable String applicationUser,
      List<SchemaMigration> schemas) {
    this.url = url;
    this.owner = owner;
    this.applicationUser = applicationUser;
    this.schemas = schemas;
  }

  @Override
  public void afterPropertiesSet() throws SQLException {
    if (owner.user() != null) {
      migrate();
    }
  }

  private void migrate() throws SQLException {
    var roles = new TreeMap<String, String>();
    try (var connection = DriverManager.getConnection(url, owner.user(), owner.password())) {
      var database = connection.getCatalog();
      for (var part : PARTS) {
        createGroupRole(connection, database + "_" + part);
        roles.put(part + "_role", database + "_" + part);
      }
    }
    for (var schema : schemas) {
      Flyway.configure()
          .dataSource(url, owner.user(), owner.password())
          .schemas(schema.schema())
          .defaultSchema(schema.schema())
          .locations(schema.location())
          .placeholders(roles)
          .validateMigrationNaming(true)
          .cleanDisabled(true)
          .load()
          .migrate();
    }
  }

  private void createGroupRole(Connection connection, String role) throws SQLException {
    try (var exists = connection.prepareStatement("SELECT 1 FROM pg_roles WHERE rolname = ?");
        var statement = connection.createStatement()) {
      exists.setString(1, role);
      try (var found = exists.executeQuery()) {
        if (!found.next()) {
          statement.execute("CREATE ROLE " + statement.enquoteIdentifier(role, true) + " NOLOGIN");
        }
      }
      if (applicationUser != null && !applicationUser.equals(owner.user())) {
        statement.execute(
            "GRANT %s TO %s"
                .formatted(
                    statement.enquoteIdentifier(role, true),
                    statement.enquoteIdentifier(applicationUser, true)));
      }
    }
  }
}
