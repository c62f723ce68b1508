package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.edge.sheet.SheetFile;
import cn.xunbao.standalone.Api.Answer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Units file the whole of 2023-04-X1 with one sheet each, as JSON or as a workbook. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SheetTest {

  private static final String P = "/api/v1/programmes/jishou-2023";
  private static final String BY_JSON = "433101-027";
  private static final String BY_WORKBOOK = "433101-018";
  private static final int HEADS = 2;

  @TempDir private static Path data;
  private JishouServer server;
  private Api admin;
  private Api unit;
  private Api other;
  private String consistency = "";
  private int owed;

  @BeforeAll
  void start() {
    server = JishouServer.start(data, "2023-03-23T00:00:00Z");
    admin = server.admin();
    consistency = server.imported().consistency();
    unit = admin.reporter(BY_JSON);
    other = admin.reporter(BY_WORKBOOK);
    day("2023-04-11T10:00:00+08:00");
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  @Order(1)
  void aSheetListsAllThatTheUnitOwesAndItsInputs() {
    var sheet = sheet(unit, BY_JSON, "2023-04-X1");
    assertThat(sheet.get("name").stringValue()).isNotBlank();
    var leading = rows(sheet, false);
    assertThat(leading)
        .hasSizeGreaterThan(3)
        .allMatch(row -> row.get("part").stringValue().equals("lead"))
        .allMatch(row -> row.get("state").stringValue().equals("pending"))
        .noneMatch(row -> row.get("noChangePossible").booleanValue())
        .noneMatch(row -> row.has("content"));
    assertThat(rows(sheet, true)).noneMatch(row -> row.has("state"));
    assertThat(unit.get(P + "/sheets/" + BY_WORKBOOK + "/2023-04-X1").status()).isEqualTo(403);
    assertThat(unit.get(P + "/sheets/" + BY_JSON + "/2024-04-X1").status()).isEqualTo(404);
    assertThat(admin.get(P + "/sheets/433101-999/2023-04-X1").status()).isEqualTo(404);
  }

  @Test
  @Order(2)
  void oneBadRowRefusesTheSheetAndNothingIsStored() {
    var rows = filled(rows(sheet(unit, BY_JSON, "2023-04-X1"), false));
    rows.add(Map.of("task", "9.99", "progress", "进展"));
    rows.add(Map.of("task", "1.01"));
    var refused = unit.post(P + "/sheets/" + BY_JSON + "/2023-04-X1", Map.of("rows", rows));
    assertThat(refused.status()).isEqualTo(422);
    var n = rows.size();
    assertThat(refused.pointers()).contains("/rows/" + (n - 2), "/rows/" + (n - 1) + "/progress");
    assertThat(onTime()).isZero();
  }

  @Test
  @Order(3)
  void aUnitFilesAllItsTasksWithOneRequestAndTheBriefCountsThem() {
    var leading = rows(sheet(unit, BY_JSON, "2023-04-X1"), false);
    owed = leading.size();
    var body = Map.of("rows", filled(leading));
    var path = P + "/sheets/" + BY_JSON + "/2023-04-X1";
    var sent = unit.post(path, body, "Idempotency-Key", "sheet-1");
    assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
    assertThat(statuses(sent)).hasSize(owed).containsOnly("created");
    consistency = sent.consistency();
    assertThat(onTime()).isEqualTo(owed);
    var repeated = unit.post(path, body, "Idempotency-Key", "sheet-1");
    assertThat(repeated.response().headers().firstValue("Idempotency-Replayed")).hasValue("true");
    assertThat(repeated.body()).isEqualTo(sent.body());
    var again = unit.post(path, body);
    assertThat(again.status()).isEqualTo(200);
    assertThat(statuses(again)).containsOnly("unchanged");
  }

  @Test
  @Order(4)
  void eachRowIsAnsweredForItselfWhereThatIsAskedFor() {
    var sent =
        unit.post(
            P + "/sheets/" + BY_JSON + "/2023-04-X1",
            Map.of(
                "mode",
                "EACH",
                "rows",
                List.of(
                    Map.of("task", "1.01", "progress", "重报的进展"),
                    Map.of("task", "9.99", "progress", "进展"))));
    assertThat(sent.status()).isEqualTo(201);
    assertThat(statuses(sent)).containsExactly("created", "refused");
    assertThat(sent.json().at("/rows/1/problem/errors/0/pointer").stringValue())
        .isEqualTo("/rows/1");
    consistency = sent.consistency();
    var refused = admin.get("/api/v1/audit/entries?type=refused&limit=500").json().get("items");
    assertThat(refused)
        .as("the row is noted as a refusal of its own")
        .anyMatch(
            entry ->
                entry.get("method").stringValue().equals("POST")
                    && entry.get("problem").stringValue().equals("urn:xunbao:problem:not-found")
                    && entry.get("target").stringValue().contains("/sheets/"));
  }

  @Test
  @Order(5)
  void aUnitFilesTheWorkbookThatItFilledInAndTheBriefCountsItToo() throws IOException {
    var path = P + "/sheets/" + BY_WORKBOOK + "/2023-04-X1";
    var leading = rows(sheet(other, BY_WORKBOOK, "2023-04-X1"), false);
    assertThat(leading).hasSizeGreaterThan(1);
    var workbook = other.bytes(path, SheetFile.MEDIA_TYPE);
    var wrong =
        other.upload(
            path,
            edited(workbook, line -> cell(line, "本期数值").setCellValue("三亿")),
            SheetFile.MEDIA_TYPE);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.pointers()).isNotEmpty().allMatch(pointer -> pointer.startsWith("填报表!"));
    assertThat(onTime()).isEqualTo(owed);

    var sent = other.upload(path, edited(workbook, SheetTest::fill), SheetFile.MEDIA_TYPE);
    assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
    assertThat(statuses(sent)).hasSize(leading.size()).containsOnly("created");
    consistency = sent.consistency();
    assertThat(onTime()).isEqualTo(owed + leading.size());
    var unchanged =
        other.upload(path, other.bytes(path, SheetFile.MEDIA_TYPE), SheetFile.MEDIA_TYPE);
    assertThat(unchanged.status()).as(unchanged.toString()).isEqualTo(200);
    assertThat(statuses(unchanged)).hasSize(leading.size()).containsOnly("unchanged");
    var ofAnother = P + "/sheets/" + BY_WORKBOOK + "/2023-04-X2";
    assertThat(other.upload(ofAnother, workbook, SheetFile.MEDIA_TYPE).pointers())
        .containsExactly("xunbao!B4");
  }

  @Test
  @Order(6)
  void theNextSheetKnowsTheLastValuesAndThatNothingMayHaveChanged() {
    day("2023-04-20T10:00:00+08:00");
    var next = rows(sheet(unit, BY_JSON, "2023-04-X2"), false);
    assertThat(next).allMatch(row -> row.get("noChangePossible").booleanValue());
    assertThat(next)
        .flatExtracting(row -> row.get("indicators").valueStream().toList())
        .filteredOn(indicator -> indicator.has("last"))
        .isNotEmpty()
        .allMatch(i -> i.at("/last/period").stringValue().equals("2023-04-X1"))
        .allMatch(i -> i.at("/last/value").stringValue().equals("1.5"));
    var rows =
        next.stream()
            .map(row -> Map.of("task", row.get("task").stringValue(), "noChange", true))
            .toList();
    var sent = unit.post(P + "/sheets/" + BY_JSON + "/2023-04-X2", Map.of("rows", rows));
    assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
    assertThat(statuses(sent)).containsOnly("created");
  }

  @Test
  @Order(7)
  void theSamePositionGivesTheSameSheetForEver() {
    var path = P + "/sheets/" + BY_JSON + "/2023-04-X1";
    var position = sheet(unit, BY_JSON, "2023-04-X1").get("position").longValue();
    var at = path + "?atPosition=" + position;
    var json = unit.get(at).body();
    var workbook = unit.bytes(at, SheetFile.MEDIA_TYPE);
    day("2023-04-25T10:00:00+08:00");
    assertThat(unit.get(at).body()).isEqualTo(json);
    assertThat(unit.bytes(at, SheetFile.MEDIA_TYPE)).isEqualTo(workbook);
  }

  private void day(String now) {
    assertThat(admin.post("/api/v1/simulation/clock", Map.of("now", now)).status()).isEqualTo(200);
  }

  private JsonNode sheet(Api who, String code, String period) {
    var answer =
        who.get(P + "/sheets/" + code + "/" + period, ConsistencyToken.HEADER, consistency);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json();
  }

  private static List<JsonNode> rows(JsonNode sheet, boolean input) {
    return sheet
        .get("rows")
        .valueStream()
        .filter(row -> row.get("input").booleanValue() == input)
        .toList();
  }

  private static List<Map<String, ?>> filled(List<JsonNode> rows) {
    var filled = new ArrayList<Map<String, ?>>();
    for (var row : rows) {
      var values =
          row.get("indicators")
              .valueStream()
              .map(i -> Map.of("indicator", i.get("indicator").stringValue(), "value", "1.5"))
              .toList();
      filled.add(
          Map.of("task", row.get("task").stringValue(), "progress", "本旬有进展。", "values", values));
    }
    return filled;
  }

  private static List<String> statuses(Answer answer) {
    return answer
        .json()
        .get("rows")
        .valueStream()
        .map(row -> row.get("status").stringValue())
        .toList();
  }

  private int onTime() {
    return admin
        .get(P + "/summaries/2023-04-X1", ConsistencyToken.HEADER, consistency)
        .json()
        .at("/reporting/reports/onTime")
        .intValue();
  }

  /** What a person fills in: progress for each task that the unit leads. */
  private static void fill(Row line) {
    if (cell(line, "职责").getStringCellValue().equals("牵头")) {
      cell(line, "进展情况").setCellValue("本旬有进展。");
      if (!cell(line, "指标编码").getStringCellValue().isEmpty()) {
        cell(line, "本期数值").setCellValue(2.25);
      }
    }
  }

  private static byte[] edited(byte[] workbook, Consumer<Row> edit) throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
        var bytes = new ByteArrayOutputStream()) {
      var sheet = book.getSheet("填报表");
      for (var n = HEADS + 1; n <= sheet.getLastRowNum(); n++) {
        edit.accept(sheet.getRow(n));
      }
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static Cell cell(Row line, String head) {
    for (var cell : line.getSheet().getRow(HEADS)) {
      if (cell.getStringCellValue().equals(head)) {
        return line.getCell(cell.getColumnIndex());
      }
    }
    throw new AssertionError("no column " + head);
  }
}
