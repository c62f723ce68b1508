package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xunbao.standalone.database.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application on Axon Server, where one is named. */
class AxonServerTest {

  private static final String VARIABLE = "XUNBAO_IT_AXON_SERVER";

  @TempDir private Path data;

  @Test
  void aPlanImportedOnAxonServerIsNumberedAndAnswered() throws Exception {
    var address = System.getenv(VARIABLE);
    if (address == null || address.isBlank()) {
      System.out.println("Axon Server: not tested, " + VARIABLE + "=host:port names none");
      Assumptions.abort(VARIABLE + " names no Axon Server");
    }
    System.setProperty("xunbao.event-store", "axon-server");
    System.setProperty("xunbao.axon-server.address", address);
    System.setProperty("xunbao.axon-server.tls", "false");
    try (var server =
        RunningServer.open(
            DataFolder.open(data.resolve("x")),
            new ServerSettings(0, null, null, null, false),
            Map.of())) {
      var admin = Api.admin(server.base(), data.resolve("x"));
      var plan = Files.readString(Path.of("../../examples/heshan-2024.json"));
      assertThat(admin.post("/api/v1/programmes", plan).status()).isIn(201, 409);
      await("the chronicle has numbered the plan")
          .atMost(Duration.ofSeconds(30))
          .until(() -> admin.get("/api/v1/programmes/heshan-2024/tasks").status() == 200);
      assertThat(admin.get("/api/v1/programmes/heshan-2024/tasks").json().get("items"))
          .hasSize(140);
    } finally {
      System.clearProperty("xunbao.event-store");
      System.clearProperty("xunbao.axon-server.address");
      System.clearProperty("xunbao.axon-server.tls");
    }
  }
}
