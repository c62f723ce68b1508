package cn.xunbao.standalone.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTest {

  private static final long SEED = 2023;

  private final StubServer rightServer = new StubServer(new FakeServer());
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream progress = new ByteArrayOutputStream();
  private final Path played;
  private final DemoResult result;

  DemoTest(@TempDir Path folder) throws IOException {
    played = folder;
    result = run(rightServer, folder);
  }

  @AfterAll
  void close() {
    rightServer.close();
  }

  @Test
  void aServerThatCountsRightHasNoDeviations() {
    assertThat(result.deviations()).isEmpty();
    assertThat(result.played()).isTrue();
    assertThat(result.receipts()).isGreaterThan(1_300);
    assertThat(Demo.isComplete(played)).isTrue();
  }

  @Test
  void theBriefIsPrintedWithWhereToLookNext() {
    assertThat(out.toString(UTF_8)).contains("旬简报", "swagger-ui", "demo-clients.json");
    assertThat(progress.toString(UTF_8)).contains("导入完成", "2023年6月下旬");
  }

  @Test
  void theFilesOfIssuedSummariesAreLeftInTheFolder() throws IOException {
    try (var files = Files.list(played.resolve("documents"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("2023-03-X3.0.1.pdf", "2023-04.0.1.pdf", "2023-Q2.0.1.pdf");
    }
  }

  @Test
  void aRehearsalPlaysTheBeginningAndLeavesTheFolderUnfinished(@TempDir Path folder)
      throws IOException {
    var server = new FakeServer();
    try (var running = new StubServer(server)) {
      writeAdmin(running, folder);
      Demo.rehearse(running.base(), folder);
    }
    assertThat(server.receipts()).isBetween(100, 400);
    assertThat(Demo.isComplete(folder)).isFalse();
  }

  @Test
  void theClientsAreForTheOwnerAlone() throws IOException {
    assertThat(Files.getPosixFilePermissions(played.resolve("demo-clients.json")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aWholeDemoIsNotPlayedAgain() throws IOException {
    var before = rightServer.asked().size();
    assertThat(run(rightServer, played).played()).isFalse();
    assertThat(rightServer.asked()).hasSizeLessThan(before + 3);
  }

  @Test
  void aServerThatCountsWrongIsFoundOutAndTheFolderIsNotMarked(@TempDir Path folder)
      throws IOException {
    var wrong = new FakeServer();
    wrong.falseLate = 1;
    try (var server = new StubServer(wrong)) {
      assertThat(run(server, folder).deviations())
          .hasSize(10)
          .allMatch(deviation -> deviation.contains("迟报件"));
      assertThat(Demo.isComplete(folder)).isFalse();
    }
  }

  @Test
  void aHalfPlayedFolderIsRefused(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("demo-started.json"), "{\"seed\":1}");
    try (var server = new StubServer(new FakeServer())) {
      assertThatThrownBy(() -> run(server, folder))
          .isInstanceOf(DemoException.class)
          .hasMessageContaining("没有放完");
      assertThat(server.asked()).isEmpty();
    }
  }

  @Test
  void whatSeveralPersonsDecidedIsLookedAt(@TempDir Path folder) throws IOException {
    var wrong = new FakeServer();
    wrong.seesNothing = true;
    try (var server = new StubServer(wrong)) {
      assertThat(run(server, folder).deviations())
          .anyMatch(deviation -> deviation.contains("/closing 的 /stage：应为 CLOSED"))
          .anyMatch(deviation -> deviation.contains("/measures/C0001 的 /measure/stage"))
          .anyMatch(deviation -> deviation.contains("的 /confirmedRating：应为 BEHIND"))
          .anyMatch(deviation -> deviation.contains("的 /checkedValues/0/verified/value：应为 7"))
          .anyMatch(deviation -> deviation.contains("/nodes 的 /nodes/inForce/1/name"));
    }
  }

  private static void writeAdmin(StubServer server, Path folder) throws IOException {
    Files.writeString(
        folder.resolve("admin-client.json"),
        "{\"clientId\":\"admin\",\"clientSecret\":\"s\",\"tokenUrl\":\"%s/oauth2/token\"}"
            .formatted(server.base()));
  }

  private DemoResult run(StubServer server, Path folder) throws IOException {
    writeAdmin(server, folder);
    return Demo.run(
        server.base(),
        folder,
        SEED,
        new PrintStream(out, true, UTF_8),
        new PrintStream(progress, true, UTF_8));
  }
}
