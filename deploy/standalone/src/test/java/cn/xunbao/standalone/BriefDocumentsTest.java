package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.standalone.cli.SummaryFormat;
import cn.xunbao.standalone.cli.SummaryOptions;
import cn.xunbao.standalone.database.DataFolder;
import cn.xunbao.standalone.database.StartupFailure;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A brief as a document, over HTTP and from the command line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BriefDocumentsTest {

  private static final String BRIEF = "/api/v1/programmes/jishou-2023/summaries/2023-04-X1";
  private static final String TITLE = "吉首市打好发展“六仗”总体实施方案 2023年4月上旬 旬简报";

  @TempDir private static Path folder;
  private Path data;
  private RunningServer server;
  private boolean serving;
  private Api admin;
  private String then = "";

  @BeforeAll
  void start() throws Exception {
    data = folder.resolve("x");
    server =
        RunningServer.open(
            DataFolder.open(data),
            new ServerSettings(0, null, null, Instant.parse("2023-04-12T02:00:00Z"), false),
            Map.of());
    serving = true;
    admin = Api.admin(server.base(), data);
    var imported =
        admin.post(
            "/api/v1/programmes", Files.readString(Path.of("../../examples/jishou-2023.json")));
    var brief = admin.get(BRIEF, ConsistencyToken.HEADER, imported.consistency());
    then = BRIEF + "?atPosition=" + brief.json().get("position").longValue();
  }

  @AfterAll
  void stop() {
    if (serving) {
      server.close();
    }
  }

  @Test
  @Order(1)
  void eachFormatIsAnsweredByAcceptUnderAChineseNameWithTheLag() {
    for (var format : SummaryFormat.values()) {
      var answer = admin.get(then, "Accept", format.mediaType());

      assertThat(answer.status()).as(format.name()).isEqualTo(200);
      assertThat(header(answer, "Content-Type")).startsWith(format.mediaType());
      assertThat(header(answer, "Xunbao-Lag")).isEqualTo("0");
      if (format != SummaryFormat.TEXT && format != SummaryFormat.JSON) {
        var disposition = header(answer, "Content-Disposition");
        assertThat(
                URLDecoder.decode(
                    disposition.substring(disposition.indexOf("filename*=UTF-8''") + 17),
                    StandardCharsets.UTF_8))
            .isEqualTo(TITLE + "." + format.extension());
      }
    }
  }

  @Test
  @Order(2)
  void anotherFormatIsRefusedWithThoseThereAre() {
    var answer = admin.get(then, "Accept", "application/msword");

    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.text("type")).endsWith("not-acceptable");
    assertThat(answer.text("detail")).contains("application/pdf", "text/html");
  }

  @Test
  @Order(3)
  void whoeverTakesAnythingGetsJson() {
    assertThat(header(admin.get(then, "Accept", "*/*"), "Content-Type"))
        .startsWith("application/json");
  }

  @Test
  @Order(3)
  void theSamePositionGivesTheSameBytes() {
    for (var format : SummaryFormat.values()) {
      assertThat(admin.bytes(then, format.mediaType()))
          .as(format.name())
          .isEqualTo(admin.bytes(then, format.mediaType()));
    }
  }

  @Test
  @Order(4)
  void aPageIsConfinedToItsOwnStyleAndNamesTheDigestOfTheJsonAnswer() {
    var page = admin.get(then, "Accept", "text/html");

    assertThat(header(page, "Content-Security-Policy")).startsWith("default-src 'none';");
    var json = admin.bytes(then, "application/json");
    assertThat(page.body())
        .contains("【模拟数据】", "总指挥中心", CanonicalJson.sha256Hex(CanonicalJson.of(json)));
  }

  @Test
  @Order(4)
  void aMonthAndAQuarterAreDocumentsToo() {
    for (var format : SummaryFormat.values()) {
      for (var period : List.of("2023-04", "2023-Q2")) {
        var asked = then.replace("2023-04-X1", period);

        assertThat(admin.get(asked, "Accept", format.mediaType()).status())
            .as(period + " " + format)
            .isEqualTo(200);
      }
    }
    assertThat(admin.get(then.replace("2023-04-X1", "2023-04"), "Accept", "text/html").body())
        .contains("总指挥中心文件", "2023年4月推进情况的通报", "各牵头单位、责任单位、配合单位：");
  }

  @Test
  @Order(5)
  void theCommandLineFetchesFromTheProcessThatServes() throws Exception {
    var file = folder.resolve("brief.pdf");

    assertThat(new Commands().print(options("2023-04-X1", SummaryFormat.PDF, file))).isZero();
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
  }

  @Test
  @Order(6)
  void theCommandLineSaysWhatTheProcessRefuses() {
    assertThatThrownBy(
            () ->
                new Commands()
                    .print(options("2024-04-X1", SummaryFormat.TEXT, folder.resolve("none"))))
        .isInstanceOf(StartupFailure.class)
        .hasMessageContaining("没有“2024-04-X1”这一期");
  }

  @Test
  @Order(7)
  void theCommandLineStartsAProcessWhereNoneServesAndMakesNoDataFolder() throws Exception {
    server.close();
    serving = false;
    var file = folder.resolve("brief.docx");

    assertThat(new Commands().print(options("2023-04-X1", SummaryFormat.DOCX, file))).isZero();
    assertThat(Files.size(file)).isPositive();
    var nowhere = folder.resolve("nowhere");
    assertThatThrownBy(
            () ->
                new Commands()
                    .print(
                        new SummaryOptions(
                            nowhere, "p", "2023-04-X1", null, null, SummaryFormat.TEXT, null)))
        .isInstanceOf(StartupFailure.class)
        .hasMessageContaining("--data");
    assertThat(nowhere).doesNotExist();
  }

  private static String header(Api.Answer answer, String name) {
    return answer.response().headers().firstValue(name).orElseThrow();
  }

  private SummaryOptions options(String period, SummaryFormat format, Path out) {
    return new SummaryOptions(data, "jishou-2023", period, null, null, format, out);
  }
}
