package cn.xunbao.standalone.database;

import static cn.xunbao.standalone.database.Queries.execute;
import static cn.xunbao.standalone.database.Queries.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class EmbeddedDatabaseTest {
  private DataFolder folder;
  private EmbeddedDatabase database;

  @BeforeAll
  void open(@TempDir Path path) {
    folder = DataFolder.open(path);
    database = EmbeddedDatabase.open(folder);
  }

  @AfterAll
  void close() {
    database.close();
    folder.close();
  }

  @Test
  void everyCommitIsOnDiskBeforeItIsAnswered() throws SQLException {
    for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
      assertThat(value(access(), "SHOW " + setting)).as(setting).isEqualTo("on");
    }
  }

  @Test
  void textIsUnicodeAndSortsByCodePoint() throws SQLException {
    assertThat(value(access(), "SHOW server_encoding")).isEqualTo("UTF8");
    assertThat(value(access(), "SELECT datcollate FROM pg_database WHERE datname = 'xunbao'"))
        .isEqualTo("C");
  }

  @Test
  void serverListensOnTheLoopbackAddressAlone() throws SQLException {
    var url = access().url();
    assertThat(value(url, superuser(), "SHOW listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(value(url, superuser(), "SHOW unix_socket_directories")).isEmpty();
  }

  @Test
  void nobodyIsLetInWithoutThePassword() throws SQLException {
    for (var role : new String[] {"postgres", "xunbao_owner", "xunbao_app", "root"}) {
      for (var place : new String[] {"xunbao", "postgres", "template1"}) {
        var url = access().url().replace("/xunbao", "/" + place);
        assertThatThrownBy(() -> DriverManager.getConnection(url, role, ""))
            .as("%s in %s", role, place)
            .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> DriverManager.getConnection(url, role, "guess"))
            .as("%s in %s", role, place)
            .isInstanceOfSatisfying(
                SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
      }
    }
  }

  @Test
  void noAccessRuleTrustsAnybody() throws IOException {
    assertThat(folder.resolve("postgres").resolve("pg_hba.conf"))
        .content()
        .doesNotContain("trust")
        .contains("scram-sha-256");
  }

  @Test
  void applicationMayCreateNothing() {
    for (var sql :
        new String[] {
          "CREATE TABLE t ()",
          "CREATE TEMPORARY TABLE t ()",
          "CREATE SCHEMA s",
          "CREATE ROLE r",
          "CREATE DATABASE d"
        }) {
      assertThatThrownBy(() -> execute(access().url(), access().app(), sql))
          .as(sql)
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }
  }

  @Test
  void ownerGrantsTheApplicationWhatItMayDo() throws SQLException {
    execute(
        access(),
        """
        CREATE SCHEMA command;
        CREATE TABLE command.event (id bigint PRIMARY KEY);
        CREATE ROLE command_rw NOLOGIN;
        GRANT USAGE ON SCHEMA command TO command_rw;
        GRANT INSERT, SELECT ON command.event TO command_rw;
        GRANT command_rw TO xunbao_app;
        """);

    execute(access().url(), access().app(), "INSERT INTO command.event VALUES (1)");
    assertThatThrownBy(() -> execute(access().url(), access().app(), "DELETE FROM command.event"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void ownerIsNoSuperuser() throws SQLException {
    assertThat(value(access(), "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
        .isEqualTo("f");
  }

  @Test
  void passwordsStandOnlyInAFileOfTheOwnersAlone() throws IOException {
    var secrets = folder.resolve("database.json");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
        .isEqualTo("rw-------");
    assertThat(Files.readString(secrets)).contains(access().owner().password());
    assertThat(access().toString())
        .contains("xunbao_owner")
        .doesNotContain(access().owner().password())
        .doesNotContain(access().app().password());
    assertThat(Files.readString(folder.resolve("postgres.log"))).doesNotContain("SCRAM-SHA-256$");
    try (var files = Files.list(folder.path())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("database.json", "postgres", "postgres.log", "xunbao.lock");
    }
  }

  @Test
  void serverIsOutOfReachOfTheTerminalsCtrlC() {
    var server = Postmaster.notedIn(folder.resolve("postgres")).orElseThrow();

    // A session of its own: ps prints its id, which is the server's own process id.
    var session =
        Command.run(List.of("ps", "-o", "sess=", "-p", Long.toString(server.pid())), folder.path());
    assertThat(session.output().strip()).isEqualTo(Long.toString(server.pid()));
  }

  private Credentials superuser() {
    return Objects.requireNonNull(DatabaseSecrets.load(folder).embedded()).superuser();
  }

  private DatabaseAccess access() {
    return database.access();
  }
}
