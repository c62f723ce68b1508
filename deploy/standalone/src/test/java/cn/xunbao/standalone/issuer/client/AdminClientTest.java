package cn.xunbao.standalone.issuer.client;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.EventJson;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.standalone.process.AdminFile;
import cn.xunbao.standalone.process.TestCaller;
import cn.xunbao.standalone.process.TestProcess;
import cn.xunbao.storage.StoredEvents;
import cn.xunbao.storage.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdminClientTest {
  private static final String FILE = "admin-client.json";

  @TempDir Path folder;
  private final TestDatabase database = TestDatabase.create();

  @Test
  void firstStartLeavesTheOperatorAWorkingAdminClientThatTheSystemMade() {
    try (var process = TestProcess.start(database, folder)) {
      var file = AdminFile.read(process.folder());

      assertThat(process.anonymous().login(file).post("/api/v1/clients", "{}").status())
          .isEqualTo(422);
      assertThat(file.tokenUrl())
          .isEqualTo("http://127.0.0.1:%d/oauth2/token".formatted(process.anonymous().port()));
      var first = process.bean(StoredEvents.class).first().orElseThrow();
      assertThat(first.ref().stream()).isEqualTo("client:" + file.clientId());
      assertThat(EventJson.mapper().readValue(first.metadata(), EventMetadata.class).client())
          .isEqualTo(EventMetadata.SYSTEM_CLIENT);
    }
  }

  @Test
  void keyAndAdminClientAreReadableByTheirOwnerAlone() throws IOException {
    TestProcess.start(database, folder).close();

    assertThat(mode(FILE)).isEqualTo("rw-------");
    assertThat(mode("issuer-key.json")).isEqualTo("rw-------");
  }

  @Test
  void keyAndClientsSurviveARestartAndTheAddressIsWrittenAnew() {
    AdminFile before;
    TestCaller admin;
    try (var process = TestProcess.start(database, folder)) {
      before = AdminFile.read(process.folder());
      admin = process.admin();
    }
    try (var process = TestProcess.start(database, folder)) {
      var after = AdminFile.read(process.folder());

      assertThat(after.clientId()).isEqualTo(before.clientId());
      assertThat(after.clientSecret()).isEqualTo(before.clientSecret());
      assertThat(after.tokenUrl()).contains(":" + process.anonymous().port() + "/");
      assertThat(process.anonymous().as(admin).post("/api/v1/clients", "{}").status())
          .isEqualTo(422);
      assertThat(process.anonymous().login(before).token()).isNotEmpty();
      assertThat(clients(process)).isEqualTo(1);
    }
  }

  @Test
  void whereTheFileIsMissingTheNextStartMakesAnotherAdminClient() throws IOException {
    AdminFile before;
    try (var process = TestProcess.start(database, folder)) {
      before = AdminFile.read(process.folder());
    }
    Files.delete(folder.resolve(FILE));
    try (var process = TestProcess.start(database, folder)) {
      assertThat(AdminFile.read(process.folder()).clientId()).isNotEqualTo(before.clientId());
      assertThat(process.admin().post("/api/v1/clients", "{}").status()).isEqualTo(422);
      assertThat(clients(process)).isEqualTo(2);
    }
  }

  @Test
  void fileThatNoLongerFitsTheDatabaseIsReplaced() throws IOException {
    TestProcess.start(database, folder).close();
    try (var process = TestProcess.start(TestDatabase.create(), folder)) {
      assertThat(process.admin().post("/api/v1/clients", "{}").status()).isEqualTo(422);
    }
    for (var text : new String[] {"", "null", "{\"clientId\": \"x\"}", "[]"}) {
      Files.writeString(folder.resolve(FILE), text);
      try (var process = TestProcess.start(database, folder)) {
        assertThat(process.admin().post("/api/v1/clients", "{}").status()).isEqualTo(422);
      }
    }
  }

  private static int clients(TestProcess process) {
    return process.owner().sql("SELECT count(*) FROM issuer.client").query(Integer.class).single();
  }

  private String mode(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
  }
}
