package cn.xunbao.standalone.database;

import static cn.xunbao.standalone.database.Queries.execute;
import static cn.xunbao.standalone.database.Queries.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Against a second embedded server that plays the one somebody else runs. */
@TestInstance(Lifecycle.PER_CLASS)
class ExternalDatabaseTest {
  private static final Credentials OWNER = new Credentials("shop", "p&w");
  private static final Credentials PLAIN = new Credentials("plain", "plain-password");

  private DataFolder serverFolder;
  private EmbeddedDatabase server;
  private DataFolder folder;
  private int databases;
  private String database = "";

  @BeforeAll
  void startServer(@TempDir Path path) throws SQLException {
    serverFolder = DataFolder.open(path);
    server = EmbeddedDatabase.open(serverFolder);
    makeRole("CREATE ROLE shop LOGIN CREATEROLE", OWNER);
    makeRole("CREATE ROLE plain LOGIN", PLAIN);
    useNewDatabase();
  }

  @AfterAll
  void stopServer() {
    server.close();
    serverFolder.close();
  }

  @BeforeEach
  void openFolder(@TempDir Path path) {
    folder = DataFolder.open(path);
    database = "shop_1";
  }

  @AfterEach
  void closeFolder() {
    folder.close();
  }

  @Test
  void ownerAloneIsEnoughIfItMayMakeRoles() throws Exception {
    var access = open(environment(OWNER));

    assertThat(access.owner()).isEqualTo(OWNER);
    assertThat(access.app().user()).matches("xunbao_app_[0-9a-f]{8}");
    assertThat(value(access.url(), access.app(), "SELECT current_user"))
        .isEqualTo(access.app().user());
    assertThatThrownBy(() -> execute(access.url(), access.app(), "CREATE TABLE t ()"))
        .isInstanceOf(SQLException.class);
    assertThat(mode("database.json")).isEqualTo("rw-------");
  }

  @Test
  void roleThatWasMadeOnceIsUsedAgain() {
    assertThat(open(environment(OWNER))).isEqualTo(open(environment(OWNER)));
  }

  @Test
  void anotherDatabaseOfTheSameServerGetsAnotherRole() throws SQLException {
    var first = open(environment(OWNER)).app();
    useNewDatabase();

    assertThat(open(environment(OWNER)).app().user()).isNotEqualTo(first.user());
  }

  @Test
  void passwordThatNoLongerFitsIsSetAnew() throws SQLException {
    var app = open(environment(OWNER)).app();
    execute(url(), OWNER, "ALTER ROLE " + app.user() + " PASSWORD 'another'");

    assertThat(open(environment(OWNER)).app()).isEqualTo(app);
    assertThat(value(url(), app, "SELECT 1")).isEqualTo("1");
  }

  @Test
  void madeRoleIsLetIntoADatabaseThatIsClosedToOthers() throws SQLException {
    useNewDatabase();
    asSuperuser("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
    var access = open(environment(OWNER));

    assertThat(value(access.url(), access.app(), "SELECT 1")).isEqualTo("1");
  }

  @Test
  void ownerGrantsTheMadeRoleWhatItMayDo() throws SQLException {
    var access = open(environment(OWNER));
    execute(
        access,
        "CREATE ROLE r_"
            + database
            + " NOLOGIN; GRANT r_"
            + database
            + " TO "
            + access.app().user());

    assertThat(
            value(access.url(), access.app(), "SELECT pg_has_role('r_" + database + "', 'USAGE')"))
        .isEqualTo("t");
  }

  @Test
  void credentialsInTheUrlAreUsedAndNotKept() {
    var access =
        ExternalDatabase.open(
                folder, url() + "?user=shop&password=p%26w&ApplicationName=x", null, Map.of())
            .access();

    assertThat(access.owner()).isEqualTo(OWNER);
    assertThat(access.url()).isEqualTo(url() + "?ApplicationName=x");
  }

  @Test
  void userOfTheOptionOutranksTheUrls() {
    var access =
        ExternalDatabase.open(
                folder,
                url() + "?user=nobody",
                "shop",
                Map.of("XUNBAO_DATABASE_USER", "nobody", "XUNBAO_DATABASE_PASSWORD", "p&w"))
            .access();

    assertThat(access.owner()).isEqualTo(OWNER);
  }

  @Test
  void namedApplicationRoleIsUsedAndNothingIsMade() throws SQLException {
    var before = roles();
    var access = open(environment(OWNER, PLAIN));

    assertThat(access.app()).isEqualTo(PLAIN);
    assertThat(roles()).isEqualTo(before);
    assertThat(folder.read("database.json")).isEmpty();
  }

  @Test
  void applicationRoleWithTheOwnersRightsIsRefused() {
    refused(environment(OWNER, OWNER), "has the rights of the owner");
    refused(environment(OWNER, superuser()), "has the rights of the owner");
  }

  @Test
  void ownerThatMayNotMakeRolesIsToldWhatToDo() throws SQLException {
    useNewDatabase();
    asSuperuser("ALTER DATABASE " + database + " OWNER TO plain");

    refused(environment(PLAIN), "XUNBAO_DATABASE_APP_USER");
  }

  @Test
  void ownerThatMayNotMakeSchemasIsToldWhatToDo() {
    refused(environment(PLAIN), "make it the database's owner");
  }

  @Test
  void wrongPasswordIsReportedWithoutRepeatingIt() {
    refused(environment(new Credentials("shop", "guess")), "No connection to the database");
  }

  @Test
  void missingPasswordIsReported() {
    refused(Map.of("XUNBAO_DATABASE_USER", "shop"), "XUNBAO_DATABASE_PASSWORD");
    refused(Map.of(), "XUNBAO_DATABASE_USER");
  }

  @Test
  void halfAnApplicationRoleIsReported() {
    refused(
        Map.of(
            "XUNBAO_DATABASE_USER", "shop",
            "XUNBAO_DATABASE_PASSWORD", "p&w",
            "XUNBAO_DATABASE_APP_USER", "plain"),
        "must be set together");
  }

  private void refused(Map<String, String> environment, String reason) {
    assertThatThrownBy(() -> open(environment))
        .isInstanceOf(StartupFailure.class)
        .hasMessageContaining(reason)
        .message()
        .doesNotContain("guess");
  }

  private DatabaseAccess open(Map<String, String> environment) {
    try (var opened = Database.open(folder, url(), null, environment)) {
      return opened.access();
    }
  }

  private String url() {
    return server.access().url().replaceAll("/xunbao.*", "/" + database);
  }

  private static Map<String, String> environment(Credentials owner) {
    return Map.of(
        "XUNBAO_DATABASE_USER", owner.user(), "XUNBAO_DATABASE_PASSWORD", owner.password());
  }

  private static Map<String, String> environment(Credentials owner, Credentials app) {
    return Map.of(
        "XUNBAO_DATABASE_USER", owner.user(),
        "XUNBAO_DATABASE_PASSWORD", owner.password(),
        "XUNBAO_DATABASE_APP_USER", app.user(),
        "XUNBAO_DATABASE_APP_PASSWORD", app.password());
  }

  private @Nullable String roles() throws SQLException {
    return value(url(), OWNER, "SELECT string_agg(rolname, ',' ORDER BY rolname) FROM pg_roles");
  }

  private Credentials superuser() {
    return Objects.requireNonNull(DatabaseSecrets.load(serverFolder).embedded()).superuser();
  }

  private void useNewDatabase() throws SQLException {
    database = "shop_" + ++databases;
    asSuperuser("CREATE DATABASE " + database + " OWNER shop");
  }

  private void asSuperuser(String sql) throws SQLException {
    execute(server.access().url(), superuser(), sql);
  }

  private void makeRole(String sql, Credentials role) throws SQLException {
    asSuperuser(sql);
    try (var connection = Jdbc.connect(server.access().url(), superuser())) {
      Jdbc.setPassword(connection, role);
    }
  }

  private String mode(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
  }
}
