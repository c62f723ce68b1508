package cn.xunbao.standalone.database;

import static cn.xunbao.standalone.database.Queries.execute;
import static cn.xunbao.standalone.database.Queries.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerUserTest {
  @Test
  void thereIsAWayToRunTheServerHere() {
    assertThat(ServerUser.choose().works()).isTrue();
  }

  @Test
  void dataIsKeptWhicheverWayTheServerIsRun(@TempDir Path path) throws SQLException {
    var ways = ServerUser.candidates(ServerUser.currentId()).stream().filter(ServerUser::works);
    var starts = 0;
    for (var way : ways.toList()) {
      try (var folder = DataFolder.open(path);
          var database = EmbeddedDatabase.open(folder, way)) {
        execute(database.access(), "CREATE TABLE IF NOT EXISTS start (n int)");
        execute(database.access(), "INSERT INTO start VALUES (1)");
        starts++;
        assertThat(value(database.access(), "SELECT sum(n) FROM start"))
            .as("%s", way)
            .isEqualTo(Integer.toString(starts));
      }
    }
    assertThat(starts).isPositive();
  }
}
