package cn.xunbao.edge.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.xunbao.edge.problem.Fault;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.sheet.SheetForm.Figure;
import cn.xunbao.edge.sheet.SheetForm.Filled;
import cn.xunbao.edge.sheet.SheetForm.TaskLine;
import cn.xunbao.edge.sheet.SheetForm.Value;
import cn.xunbao.edge.sheet.SheetLayout.Column;
import cn.xunbao.edge.sheet.SheetLayout.KeyRow;
import cn.xunbao.events.report.ValueSource;
import cn.xunbao.events.report.ValueStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class SheetWorkbookTest {

  private static final SheetKey KEY = new SheetKey("p", "433101-027", "2023-04-X1");
  private static final Instant NOW = Instant.parse("2023-04-11T02:00:00Z");

  private static final Value KNOWN = new Value(null, "2023-03", ValueSource.STATISTICS, null, null);

  static LongStream seeds() {
    return LongStream.range(0, 30);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsWrittenIsReadBackTheSame(long seed) {
    var tasks = tasks(new Random(seed));
    var filled = SheetReader.read(SheetWriter.write(form(tasks)), KEY);
    assertThat(filled.faults()).isEmpty();
    assertThat(filled.body()).isEqualTo(json(tasks));
  }

  @Test
  void theSameFormGivesTheSameBytes() {
    var form = form(tasks(new Random(7)));
    assertThat(SheetWriter.write(form)).isEqualTo(SheetWriter.write(form));
  }

  @Test
  void onlyCellsToFillCanBeChangedAndTheKeyIsHidden() throws IOException {
    var bytes = SheetWriter.write(form(List.of(task("1.01", 2, true, null))));
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var sheet = workbook.getSheet(SheetLayout.FORM);
      assertThat(sheet.isSheetLocked()).isTrue();
      var row = sheet.getRow(SheetLayout.FIRST_LINE);
      var open =
          IntStream.range(0, Column.values().length)
              .filter(n -> !row.getCell(n).getCellStyle().getLocked())
              .mapToObj(n -> Column.values()[n])
              .toList();
      assertThat(open)
          .containsExactly(
              Column.VALUE,
              Column.DATA_PERIOD,
              Column.SOURCE,
              Column.STATUS,
              Column.REASON,
              Column.NO_CHANGE,
              Column.PROGRESS,
              Column.PROBLEMS,
              Column.NEXT_STEPS);
      assertThat(sheet.getDataValidations())
          .extracting(check -> check.getRegions().getCellRangeAddress(0).formatAsString())
          .containsExactlyInAnyOrder("N4:N5", "O4", "O5", "P4:P5", "Q4:Q5", "T4:T5");
      assertThat(workbook.getSheetVisibility(workbook.getSheetIndex(SheetLayout.KEY)))
          .isEqualTo(SheetVisibility.VERY_HIDDEN);
    }
  }

  @Test
  void whatNobodyFilledInIsLeftOut() {
    var filled =
        SheetReader.read(
            SheetWriter.write(
                form(
                    List.of(
                        task("1.01", 2, true, null),
                        task("1.02", 0, false, new Filled(false, "进展", null, null))))),
            KEY);
    assertThat(filled.body().get("rows").findValuesAsString("task")).containsExactly("1.02");
    assertThat(filled.cell("/rows/0/progress")).isEqualTo("填报表!U6");
    assertThat(filled.cell("/rows/0/extra")).isEqualTo("填报表!A6");
    assertThat(filled.cell("path:period")).isEqualTo("path:period");
  }

  @Test
  void numbersAreReadAsTheyAreShownAndSharesAreToldApart() {
    var filled =
        SheetReader.read(
            changed(
                workbook -> {
                  var sheet = workbook.getSheet(SheetLayout.FORM);
                  var first = sheet.getRow(3).getCell(Column.VALUE.ordinal());
                  first.setCellValue(0.1 + 0.2);
                  var share = workbook.createCellStyle();
                  share.setDataFormat(workbook.createDataFormat().getFormat("0.00%"));
                  var second = sheet.getRow(4).getCell(Column.VALUE.ordinal());
                  second.setCellValue(0.25);
                  second.setCellStyle(share);
                }),
            KEY);
    var values = filled.body().at("/rows/0/values");
    assertThat(values.at("/0/value").decimalValue()).isEqualTo(new BigDecimal("0.3"));
    assertThat(values.at("/1/value").stringValue()).isEqualTo("25%");
  }

  @Test
  void aReasonWithoutAValueIsAFaultOfItsCellAndWhatIsPreFilledIsNone() {
    var filled =
        SheetReader.read(
            changed(
                workbook -> {
                  var row = workbook.getSheet(SheetLayout.FORM).getRow(4);
                  row.getCell(Column.REASON.ordinal()).setCellValue("口径调整");
                }),
            KEY);
    assertThat(filled.faults()).extracting(Fault::pointer).containsExactly("填报表!N5");
  }

  @Test
  void aFormulaIsAFaultOfItsCellAndIsNeverComputed() {
    var filled =
        SheetReader.read(
            changed(
                workbook -> {
                  var row = workbook.getSheet(SheetLayout.FORM).getRow(4);
                  row.getCell(Column.VALUE.ordinal()).setCellFormula("1+1");
                }),
            KEY);
    assertThat(filled.faults()).hasSize(1);
    assertThat(filled.cell(filled.faults().getFirst().pointer())).isEqualTo("填报表!N5");
  }

  @Test
  void theSheetOfAnotherUnitOrPeriodIsRefused() {
    var bytes =
        changed(
            workbook -> {
              var hidden = workbook.getSheet(SheetLayout.KEY);
              hidden.getRow(KeyRow.UNIT.ordinal()).getCell(1).setCellValue("433101-018");
              hidden.getRow(KeyRow.PERIOD.ordinal()).getCell(1).setCellValue("2023-04-X2");
            });
    assertThat(refused(bytes)).containsExactly("xunbao!B3", "xunbao!B4");
  }

  @Test
  void columnsThatWereMovedAreNamed() {
    var bytes =
        changed(
            workbook ->
                workbook
                    .getSheet(SheetLayout.FORM)
                    .getRow(SheetLayout.HEAD_ROW)
                    .getCell(Column.VALUE.ordinal())
                    .setCellValue("数值"));
    assertThat(refused(bytes)).containsExactly("填报表!N3");
  }

  @Test
  void whatIsNoWorkbookIsRefused() throws IOException {
    assertThat(refused("进展".getBytes(StandardCharsets.UTF_8))).containsExactly("");
    assertThat(refused(new byte[0])).containsExactly("");
    assertThat(refused(bomb())).containsExactly("");
  }

  /** An archive whose parts unpack to far more than they are worth. */
  private static byte[] bomb() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(new byte[40 << 20]);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static List<String> refused(byte[] bytes) {
    return catchThrowableOfType(RejectedException.class, () -> SheetReader.read(bytes, KEY))
        .rejection()
        .errors()
        .stream()
        .map(Fault::pointer)
        .toList();
  }

  private static byte[] changed(Consumer<XSSFWorkbook> change) {
    var written = SheetWriter.write(form(List.of(task("1.01", 2, true, null))));
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written));
        var bytes = new ByteArrayOutputStream()) {
      change.accept(workbook);
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static SheetForm form(List<TaskLine> tasks) {
    return new SheetForm(KEY, "市商务局 2023年4月上旬 填报表", NOW, tasks);
  }

  private static TaskLine task(
      String code, int figures, boolean noChangePossible, @Nullable Filled filled) {
    return task(
        code,
        noChangePossible,
        filled,
        IntStream.range(0, figures).mapToObj(n -> figure(code, n, KNOWN)).toList());
  }

  private static TaskLine task(
      String code, boolean noChangePossible, @Nullable Filled filled, List<Figure> figures) {
    return new TaskLine(
        code, "牵头", "任务" + code, null, "2023-04-12", "待报", "", noChangePossible, figures, filled);
  }

  private static Figure figure(String task, int n, Value value) {
    return new Figure(
        task + "-i" + n,
        "指标",
        "亿元",
        "100",
        new BigDecimal("12.5"),
        "2023年3月下旬",
        List.of("2023-03", "2023-02"),
        "2023年3月",
        value);
  }

  private static List<TaskLine> tasks(Random random) {
    var tasks = new ArrayList<TaskLine>();
    for (var n = 1; n <= 1 + random.nextInt(5); n++) {
      var code = "1.%02d".formatted(n);
      var noChange = random.nextInt(4) == 0;
      var filled =
          random.nextInt(4) == 0
              ? null
              : new Filled(
                  noChange, text(random), maybe(random), random.nextBoolean() ? "=1+1" : null);
      var figures = new ArrayList<Figure>();
      for (var i = 0; i < random.nextInt(4); i++) {
        figures.add(
            figure(
                code, i, filled == null || noChange ? Value.NONE : value(random, decimal(random))));
      }
      tasks.add(task(code, random.nextBoolean(), filled, figures));
    }
    return tasks;
  }

  private static String text(Random random) {
    return List.of("举办展销会1场", "两行\n文字", "“引号”<&>'", "12", "@SUM(A1)").get(random.nextInt(5));
  }

  private static @Nullable String maybe(Random random) {
    return random.nextBoolean() ? text(random) : null;
  }

  private static @Nullable BigDecimal decimal(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> null;
      case 1 -> new BigDecimal("123456789012345678.123456");
      default -> BigDecimal.valueOf(random.nextLong(-99_999_999_999_999L, 99_999_999_999_999L), 4);
    };
  }

  private static Value value(Random random, @Nullable BigDecimal value) {
    return new Value(
        value,
        random.nextBoolean() ? "2023-03" : null,
        random.nextBoolean() ? ValueSource.SUPERIOR : null,
        random.nextBoolean() ? ValueStatus.FLASH : null,
        value == null ? null : maybe(random));
  }

  private static ObjectNode json(List<TaskLine> tasks) {
    var body = JsonNodeFactory.instance.objectNode();
    var rows = body.putArray("rows");
    for (var task : tasks) {
      var filled = task.filled();
      if (filled == null) {
        continue;
      }
      var row = rows.addObject();
      row.put("task", task.task());
      row.put("progress", filled.progress());
      put(row, "problems", filled.problems());
      put(row, "nextSteps", filled.nextSteps());
      if (filled.noChange()) {
        row.put("noChange", true);
      }
      values(row, task.figures());
    }
    return body;
  }

  private static void values(ObjectNode row, List<Figure> figures) {
    var given = figures.stream().filter(figure -> figure.value().value() != null).toList();
    if (given.isEmpty()) {
      return;
    }
    var values = row.putArray("values");
    for (var figure : given) {
      var value = values.addObject();
      value.put("indicator", figure.indicator());
      var said = figure.value();
      var exact = said.value();
      if (exact != null && exact.precision() > SheetWriter.DIGITS) {
        value.put("value", exact.toPlainString());
      } else if (exact != null) {
        var plain = exact.stripTrailingZeros();
        value.put("value", plain.scale() < 0 ? plain.setScale(0) : plain);
      }
      put(value, "dataPeriod", said.dataPeriod());
      put(value, "source", said.source() == null ? null : said.source().chinese());
      put(value, "status", said.status() == null ? null : said.status().chinese());
      put(value, "reason", said.reason());
    }
  }

  private static void put(ObjectNode row, String name, @Nullable String text) {
    if (text != null) {
      row.put(name, text);
    }
  }
}
