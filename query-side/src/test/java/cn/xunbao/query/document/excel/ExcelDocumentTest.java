package cn.xunbao.query.document.excel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.query.document.DocumentSamples;
import cn.xunbao.query.document.Everywhere;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ExcelDocumentTest {

  @Test
  void aWorkbookIsTheSameOnEveryMachine() {
    Everywhere.theSame(() -> ExcelDocument.of(DocumentSamples.county()));
  }

  @Test
  void numbersAreNumbersAndLookAsTheyArePrinted() throws IOException {
    try (var workbook = open(ExcelDocument.of(DocumentSamples.circular(null)))) {
      var row = workbook.getSheet("排名").getRow(2);

      assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(165);
      assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(194.85);
      assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(0.5289);
      assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(2.89);
      var shown = new DataFormatter(Locale.ROOT);
      assertThat(IntStream.rangeClosed(1, 5).mapToObj(i -> shown.formatCellValue(row.getCell(i))))
          .containsExactly("165", "194.850", "52.89%", "+2.89", "绿");
    }
  }

  @Test
  void whatLooksLikeAFormulaIsText() throws IOException {
    try (var workbook = open(ExcelDocument.of(DocumentSamples.circular(null)))) {
      var cell = workbook.getSheet("排名").getRow(2).getCell(0);

      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
      assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
    }
  }

  @Test
  void aBriefHasSheetsForReportingIndicatorsAndLedger() throws IOException {
    try (var workbook = open(ExcelDocument.of(DocumentSamples.county()))) {
      assertThat(workbook).extracting("sheetName").containsExactly("说明", "报送情况", "指标完成情况", "任务台账");
      assertThat(rows(workbook.getSheet("报送情况"))).isEqualTo(39);
      assertThat(rows(workbook.getSheet("指标完成情况"))).isEqualTo(176);
      assertThat(rows(workbook.getSheet("任务台账"))).isEqualTo(165);
    }
  }

  @Test
  void headsStayInSightCanBeFilteredAndArePrintedOnEachPage() throws IOException {
    try (var workbook = open(ExcelDocument.of(DocumentSamples.county()))) {
      var sheet = workbook.getSheet("任务台账");

      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:G167");
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:2");
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("任务台账【模拟数据】");
    }
  }

  @Test
  void aRowIsAsHighAsItsLongestTextNeeds() throws IOException {
    try (var workbook = open(ExcelDocument.of(DocumentSamples.county()))) {
      assertThat(workbook.getSheet("报送情况").getRow(2).getHeightInPoints()).isEqualTo(14);
      assertThat(workbook.getSheet("指标完成情况").getRow(2).getHeightInPoints()).isEqualTo(42);
    }
  }

  private static int rows(XSSFSheet sheet) {
    return sheet.getLastRowNum() - 1;
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}
