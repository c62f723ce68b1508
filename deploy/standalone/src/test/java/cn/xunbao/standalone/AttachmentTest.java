package cn.xunbao.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.consistency.ConsistencyToken;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
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

/** Files attached to a report, from the unit to those who may see them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AttachmentTest {

  private static final String P = "/api/v1/programmes/jishou-2023";
  private static final String FILES = P + "/tasks/1.01/reports/2023-03-X3/attachments";
  private static final String LEAD = "433101-027";
  private static final String NO_PART = "433101-043";
  private static final byte[] PDF = "%PDF-1.7 签约仪式".getBytes(UTF_8);
  private static final String NAME = "签约仪式 (1).pdf";

  @TempDir private static Path data;

  private JishouServer server;
  private Api admin;
  private Api unit;
  private Api stranger;
  private Api office;
  private String sha256 = "";
  private String consistency = "";

  @BeforeAll
  void start() {
    server = JishouServer.start(data, "2023-03-23T00:00:00Z");
    admin = server.admin();
    unit = admin.reporter(LEAD);
    stranger = admin.reporter(NO_PART);
    office = admin.role("coordination-office");
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  @Order(1)
  void onlyAReportThatIsInHasAttachments() {
    assertThat(upload(unit, PDF, NAME).status()).isEqualTo(404);
    var sent =
        unit.post(P + "/tasks/1.01/reports", Map.of("period", "2023-03-X3", "progress", "进展。"));
    assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
  }

  @Test
  @Order(2)
  void aFileIsAttachedOnceAndKnownByItsContent() {
    var made = upload(unit, PDF, NAME);
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    sha256 = made.text("sha256");
    consistency = made.consistency();
    assertThat(made.text("mediaType")).isEqualTo("application/pdf");
    assertThat(made.text("name")).isEqualTo(NAME);
    assertThat(upload(unit, PDF, "同一文件.pdf").status()).isEqualTo(200);
  }

  @Test
  @Order(3)
  void otherKindsLargerFilesBadNamesAndOtherUnitsAreRefused() {
    var page = upload(unit, "<html><script>".getBytes(UTF_8), "页面.pdf");
    assertThat(page.status()).isEqualTo(415);
    assertThat(page.text("type")).endsWith("unsupported-media-type");
    var large = Arrays.copyOf(PDF, (10 << 20) + 1);
    assertThat(upload(unit, large, NAME).status()).isEqualTo(413);
    for (var name : new String[] {"", "../passwd", "a\u202Efdp.exe", "x".repeat(121)}) {
      var refused = upload(unit, PDF, name);
      assertThat(refused.status()).as(name).isEqualTo(400);
      assertThat(refused.pointers()).containsExactly("?name");
    }
    assertThat(upload(stranger, PDF, NAME).status()).isEqualTo(403);
  }

  @Test
  @Order(4)
  void theReportAndTheTasksHistoryListIt() {
    var report =
        unit.get(
            P + "/tasks/1.01/reports/2023-03-X3/" + LEAD, ConsistencyToken.HEADER, consistency);
    assertThat(report.json().get("attachments")).hasSize(1);
    assertThat(report.json().at("/attachments/0/sha256").stringValue()).isEqualTo(sha256);
    assertThat(report.json().at("/attachments/0/bytes").intValue()).isEqualTo(PDF.length);
    var history = office.get(P + "/tasks/1.01/history").json().get("items");
    assertThat(history.findValuesAsString("what"))
        .anyMatch(what -> what.endsWith("附上“" + NAME + "”"));
    assertThat(history.findValuesAsString("sha256")).containsExactly(sha256);
  }

  @Test
  @Order(5)
  void itComesBackAsItWasWithSafeHeadersAndEachReadIsJournalled() throws Exception {
    var path = P + "/attachments/" + sha256;
    assertThat(unit.bytes(path, "*/*")).isEqualTo(PDF);
    var headers = office.get(path).response().headers();
    assertThat(headers.firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("sandbox");
    assertThat(headers.firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment;")
        .contains("filename*=UTF-8''%E7%AD%BE%E7%BA%A6");
    assertThat(admin.get("/api/v1/audit/entries?type=read").body()).contains(path);
    assertThat(unit.get(P + "/attachments/" + "00".repeat(32)).status()).isEqualTo(404);
    assertThat(unit.get(P + "/attachments/x").status()).isEqualTo(404);
  }

  @Test
  @Order(6)
  void aUnitWithoutPartInTheTaskDoesNotSeeIt() {
    assertThat(stranger.get(P + "/attachments/" + sha256).status()).isEqualTo(403);
  }

  @Test
  @Order(7)
  void anAuditorUnderALetterSeesItIfTheLetterNamesItsTask() {
    assertThat(under("吉审调〔2023〕1号", "1.01").get(P + "/attachments/" + sha256).status())
        .isEqualTo(200);
    assertThat(under("吉审调〔2023〕2号", "1.02").get(P + "/attachments/" + sha256).status())
        .isEqualTo(403);
  }

  private Api under(String letter, String task) {
    var scope =
        Map.of("programmes", List.of(Map.of("programme", "jishou-2023", "tasks", List.of(task))));
    return admin.auditorUnder(letter, scope, "2023-03-01", "2023-03-31");
  }

  @Test
  @Order(8)
  void aContentThatSomebodyHasChangedIsNotHandedOut() throws Exception {
    var environment = server.application().getEnvironment();
    try (var connection =
            DriverManager.getConnection(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("xunbao.migration.user"),
                environment.getRequiredProperty("xunbao.migration.password"));
        var statement = connection.createStatement()) {
      statement.execute("ALTER TABLE attachment.content DISABLE TRIGGER append_only");
      statement.execute("UPDATE attachment.content SET bytes = '%PDF-1.7 other'");
    }
    var answer = office.get(P + "/attachments/" + sha256);
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.text("type")).endsWith("evidence-damaged");
  }

  private static Api.Answer upload(Api who, byte[] file, String name) {
    return who.upload(FILES + "?name=" + Api.encode(name), file, "application/pdf");
  }
}
