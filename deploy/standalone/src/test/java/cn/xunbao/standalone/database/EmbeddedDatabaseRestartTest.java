package cn.xunbao.standalone.database;

import static cn.xunbao.standalone.database.Queries.execute;
import static cn.xunbao.standalone.database.Queries.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class EmbeddedDatabaseRestartTest {
  /** A server that was made, and closed, once: making one takes seconds. */
  @TempDir static Path made;

  @TempDir Path path;

  @BeforeAll
  static void make() {
    try (var folder = DataFolder.open(made)) {
      EmbeddedDatabase.open(folder).close();
    }
  }

  @BeforeEach
  void copy() {
    copy(made, path);
  }

  @Test
  void dataAndPasswordsSurviveClosingAndOpening() throws SQLException {
    DatabaseAccess before;
    try (var folder = DataFolder.open(path);
        var database = EmbeddedDatabase.open(folder)) {
      before = database.access();
      execute(before, "CREATE TABLE t AS SELECT 36 AS sum");
    }
    assertThat(noted()).isEmpty();
    try (var folder = DataFolder.open(path);
        var database = EmbeddedDatabase.open(folder)) {
      assertThat(value(database.access(), "SELECT sum FROM t")).isEqualTo("36");
      assertThat(database.access().app()).isEqualTo(before.app());
    }
  }

  @Test
  void closingEndsConnectionsThatAreStillOpen() throws SQLException {
    try (var folder = DataFolder.open(path)) {
      var database = EmbeddedDatabase.open(folder);
      try (var connection = Jdbc.connect(database.access().url(), database.access().app())) {
        connection.setAutoCommit(false);
        Jdbc.execute(connection, "SELECT 1");
        database.close();
        database.close();

        assertThat(noted()).isEmpty();
      }
    }
  }

  @Test
  void serverOfAKilledProcessIsStoppedAndItsDataKept() throws Exception {
    Postmaster orphan;
    try (var other = OtherProcess.open(path)) {
      assertThatThrownBy(() -> DataFolder.open(path))
          .isInstanceOf(StartupFailure.class)
          .hasMessageContaining("pid " + other.pid());
      var secrets = path.resolve("database.json");
      var owner = storedOwner(secrets);
      execute(other.url(), owner, "CREATE TABLE t AS SELECT 36 AS sum");
      other.kill();
      orphan = noted().get(0);
      assertThat(value(other.url(), owner, "SELECT sum FROM t")).isEqualTo("36");
    }
    try (var folder = DataFolder.open(path);
        var database = EmbeddedDatabase.open(folder)) {
      assertThat(value(database.access(), "SELECT sum FROM t")).isEqualTo("36");
      assertThat(noted().get(0).pid()).isNotEqualTo(orphan.pid());
      assertThat(orphan.runs(mark(folder))).isFalse();
    }
  }

  @Test
  void strangerWithTheNotedProcessIdIsLeftAlone() throws Exception {
    var stranger = new ProcessBuilder("sleep", "600").start();
    try {
      note(stranger.pid());
      try (var folder = DataFolder.open(path);
          var database = EmbeddedDatabase.open(folder)) {
        assertThat(value(database.access(), "SELECT 1")).isEqualTo("1");
        assertThat(stranger.isAlive()).isTrue();
      }
    } finally {
      stranger.destroy();
    }
  }

  @Test
  void serverOfTheFolderThatThisOneIsACopyOfIsLeftAlone(@TempDir Path copy) throws Exception {
    try (var folder = DataFolder.open(path);
        var database = EmbeddedDatabase.open(folder)) {
      copy(path, copy);
      try (var folderOfCopy = DataFolder.open(copy);
          var databaseOfCopy = EmbeddedDatabase.open(folderOfCopy)) {
        assertThat(databaseOfCopy.access().url()).isNotEqualTo(database.access().url());
        assertThat(value(databaseOfCopy.access(), "SELECT 1")).isEqualTo("1");
        assertThat(value(database.access(), "SELECT 1")).isEqualTo("1");
      }
    }
  }

  @Test
  void killedServerIsStartedAnewThoughItsNoteStayed() throws Exception {
    try (var folder = DataFolder.open(path);
        var database = EmbeddedDatabase.open(folder)) {
      execute(database.access(), "CREATE TABLE t AS SELECT 36 AS sum");
      var server = ProcessHandle.of(noted().get(0).pid()).orElseThrow();
      server.destroyForcibly();
      await("the kernel ends the killed server").until(() -> !noted().get(0).runs(mark(folder)));
    }
    try (var folder = DataFolder.open(path);
        var database = EmbeddedDatabase.open(folder)) {
      assertThat(value(database.access(), "SELECT sum FROM t")).isEqualTo("36");
    }
  }

  @Test
  void halfMadeServerIsThrownAwayAndMadeAgain() throws Exception {
    try (var folder = DataFolder.open(path)) {
      var half = path.resolve("postgres.new-0123abcd");
      Files.move(path.resolve("postgres"), half);
      Files.delete(half.resolve("PG_VERSION"));
      try (var database = EmbeddedDatabase.open(folder)) {
        assertThat(value(database.access(), "SELECT 1")).isEqualTo("1");
        assertThat(half).doesNotExist();
      }
    }
  }

  @Test
  void interruptedSetUpIsFinishedAtTheNextStart() throws Exception {
    try (var folder = DataFolder.open(path)) {
      var secrets = DatabaseSecrets.load(folder);
      var known = Objects.requireNonNull(secrets.embedded());
      secrets
          .with(
              new DatabaseSecrets.Embedded(
                  known.superuser(),
                  Credentials.generate(known.owner().user()),
                  Credentials.generate(known.app().user()),
                  false))
          .save(folder);
      try (var database = EmbeddedDatabase.open(folder)) {
        assertThat(value(database.access().url(), database.access().app(), "SELECT 1"))
            .isEqualTo("1");
        assertThat(database.access().app()).isNotEqualTo(known.app());
      }
    }
  }

  @Test
  void databaseWithoutItsPasswordsIsRefusedAndLeftAsItIs() throws Exception {
    try (var folder = DataFolder.open(path)) {
      Files.delete(path.resolve("database.json"));

      assertThatThrownBy(() -> EmbeddedDatabase.open(folder))
          .isInstanceOf(StartupFailure.class)
          .hasMessageContaining("database.json");
      assertThat(path.resolve("postgres/PG_VERSION")).exists();
      assertThat(path.resolve("database.json")).doesNotExist();
    }
  }

  private static void copy(Path from, Path to) {
    var result = Command.run(List.of("cp", "-a", from + "/.", to.toString()), from);
    assertThat(result.output()).isEmpty();
  }

  private List<Postmaster> noted() {
    return Postmaster.notedIn(path.resolve("postgres")).stream().toList();
  }

  private void note(long pid) throws IOException {
    Files.writeString(
        path.resolve("postgres").resolve(Postmaster.FILE),
        pid + "\n" + path.resolve("postgres") + "\n1795373221\n5432\n\n127.0.0.1\n");
  }

  private static String mark(DataFolder folder) {
    return "cluster_name=xunbao-" + DatabaseSecrets.load(folder).instance();
  }

  private static Credentials storedOwner(Path secrets) throws IOException {
    var stored = new JsonMapper().readValue(Files.readString(secrets), DatabaseSecrets.class);
    return Objects.requireNonNull(stored.embedded()).owner();
  }
}
