package cn.xunbao.command.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.problem.Fault;
import cn.xunbao.edge.sheet.SheetForm;
import cn.xunbao.edge.sheet.SheetForm.Figure;
import cn.xunbao.edge.sheet.SheetForm.TaskLine;
import cn.xunbao.edge.sheet.SheetForm.Value;
import cn.xunbao.edge.sheet.SheetKey;
import cn.xunbao.edge.sheet.SheetReader;
import cn.xunbao.edge.sheet.SheetWriter;
import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.events.report.ValueSource;
import cn.xunbao.events.report.ValueStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Ten tasks with an indicator each, two of whose cells are wrong in every line. */
class WorkbookFaultsTest {

  private static final SheetKey KEY = new SheetKey("p", "u", "2023-04-X1");

  @Test
  void aWorkbookWithTwentyFaultsNamesTwentyCellsAtOnce() throws IOException {
    var filled = SheetReader.read(workbook(), KEY);
    var faults = SheetInput.of(filled, SheetInput.Mode.ALL).faults().list();
    assertThat(faults.stream().map(Fault::pointer).map(filled::cell))
        .containsExactlyInAnyOrderElementsOf(expected());
    assertThat(faults).allMatch(fault -> !fault.detail().isBlank());
  }

  @Test
  void aDataPeriodASourceAndAStatusThatAreNoneAreNamedByTheirCells() throws IOException {
    var filled = SheetReader.read(ofValue("去年", "听说", "大概"), KEY);
    var read = SheetInput.of(filled, SheetInput.Mode.ALL);
    assertThat(read.faults().list().stream().map(Fault::pointer).map(filled::cell))
        .containsExactlyInAnyOrder("填报表!P4", "填报表!Q4");
    assertThat(filled.cell("/rows/0/values/0/dataPeriod")).isEqualTo("填报表!O4");
    var sound =
        SheetInput.of(SheetReader.read(ofValue("2023-03", "统计反馈", "快报"), KEY), SheetInput.Mode.ALL);
    assertThat(sound.rows().getFirst().content().values())
        .containsExactly(
            new IndicatorValue(
                "1.01-i1",
                new BigDecimal("9.5"),
                "2023-03",
                ValueSource.STATISTICS,
                ValueStatus.FLASH,
                null));
  }

  private static byte[] ofValue(String dataPeriod, String source, String status)
      throws IOException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(workbook()));
        var bytes = new ByteArrayOutputStream()) {
      var sheet = workbook.getSheetAt(0);
      for (var row = 4; row < 13; row++) {
        sheet.getRow(row).forEach(cell -> cell.setBlank());
      }
      var line = sheet.getRow(3);
      line.getCell(13).setCellValue(9.5);
      line.getCell(14).setCellValue(dataPeriod);
      line.getCell(15).setCellValue(source);
      line.getCell(16).setCellValue(status);
      line.getCell(20).setCellValue("进展");
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static List<String> expected() {
    var cells = new ArrayList<String>();
    for (var row = 4; row < 14; row++) {
      cells.add("填报表!N" + row);
      cells.add((row % 2 == 0 ? "填报表!U" : "填报表!T") + row);
    }
    return cells;
  }

  /** Bad numbers in each line; no progress in the even ones, a bad tick in the odd ones. */
  private static byte[] workbook() throws IOException {
    var tasks = new ArrayList<TaskLine>();
    for (var n = 1; n <= 10; n++) {
      var code = "1.%02d".formatted(n);
      tasks.add(
          new TaskLine(
              code,
              "牵头",
              "任务",
              null,
              "2023-04-12",
              "待报",
              "",
              true,
              List.of(
                  new Figure(
                      code + "-i1", "指标", "亿元", "1", null, null, List.of(), null, Value.NONE)),
              null));
    }
    var form = new SheetForm(KEY, "填报表", Instant.parse("2023-04-11T02:00:00Z"), tasks);
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(SheetWriter.write(form)));
        var bytes = new ByteArrayOutputStream()) {
      var sheet = workbook.getSheetAt(0);
      for (var row = 3; row < 13; row++) {
        var line = sheet.getRow(row);
        switch (row % 3) {
          case 0 -> line.getCell(13).setCellValue("三亿");
          case 1 -> line.getCell(13).setCellFormula("1+1");
          default -> line.getCell(13).setCellValue("1,200");
        }
        if (row % 2 == 0) {
          line.getCell(19).setCellValue("没有");
          line.getCell(13).setBlank();
          line.getCell(13).setCellValue(true);
          line.getCell(20).setCellValue("进展");
        }
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }
}
