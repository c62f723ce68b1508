package cn.xunbao.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.query.at.Moment;
import cn.xunbao.query.trace.Actor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportFilesTest {

  private static final Instant AT = Instant.parse("2023-04-11T00:00:00Z");
  private static final ExportHead HEAD =
      new ExportHead(Map.of("person", "张三"), new Moment(7, AT), true);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "张三, 张三",
        "=1+1, '=1+1",
        "+86, '+86",
        "-1, '-1",
        "@x, '@x",
        "＝A1, '＝A1",
        "a=b, a=b",
        "`a,b`, `\"a,b\"`",
        "a\"b, `\"a\"\"b\"`",
        "`=\"x,y\"`, `\"'=\"\"x,y\"\"\"`",
      })
  void aFieldIsQuotedAndNeverTakenForAFormula(String text, String field) {
    assertThat(CsvFile.field(text)).isEqualTo(field);
  }

  @Test
  void aTableHasItsHeadItsEntriesAndTheirCountInLinesOfEqualLength() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var file = new CsvFile(bytes, HEAD);
    file.entry(entry("=cmd|' /C calc'!A0"));
    file.end(1);
    var text = bytes.toString(StandardCharsets.UTF_8);

    assertThat(text).startsWith("\uFEFF文件,审计记录（模拟数据）,").endsWith("\r\n");
    var lines = text.substring(1).split("\r\n", -1);
    assertThat(lines).hasSize(8);
    assertThat(lines[1]).startsWith("查询条件,person=张三,");
    assertThat(lines[2]).startsWith("截至序号,7,");
    assertThat(lines[3]).startsWith("所查时点,2023-04-11T08:00:00+08:00,");
    assertThat(lines[4]).startsWith("序号,记录时间,入账时间,类型,结果,经办人,");
    assertThat(lines[5])
        .startsWith("3,2023-04-11T08:00:00+08:00,2023-04-11T08:00:01+08:00,report.submitted,办成,")
        .contains(",'=cmd|' /C calc'!A0,");
    assertThat(lines[6]).startsWith("记录数,1,");
    for (var line = 0; line < 7; line++) {
      assertThat(lines[line].chars().filter(c -> c == ',').count())
          .isEqualTo(ExportColumn.values().length - 1L);
    }
  }

  @Test
  void aWorkbookHasTextOnlyAndGoesOnOnAFurtherSheet() throws IOException {
    var first = workbook();
    assertThat(workbook()).isEqualTo(first);
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(first))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
      assertThat(workbook.getSheetAt(0).getRow(4).getCell(1).getStringCellValue()).isEqualTo("3");
      assertThat(workbook.getSheetAt(1).getLastRowNum()).isEqualTo(2);
      assertThat(workbook.getSheetName(2)).isEqualTo("审计记录（2）");
      assertThat(workbook.getSheetAt(2).getLastRowNum()).isEqualTo(1);
      var name = workbook.getSheetAt(2).getRow(1).getCell(ExportColumn.NAME.ordinal());
      assertThat(name.getStringCellValue()).isEqualTo("=2+3");
    }
  }

  private static byte[] workbook() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var file = new ExcelFile(bytes, HEAD, 3)) {
      for (var i = 0; i < 3; i++) {
        file.entry(entry("=2+3"));
      }
      file.end(3);
    }
    return bytes.toByteArray();
  }

  private static AuditEntry entry(String name) {
    return new AuditEntry(
        "report.submitted",
        Outcome.ACCEPTED,
        AT,
        AT.plusSeconds(1),
        3L,
        "e-3",
        "report:x",
        "p",
        "1.01",
        "u1",
        "2023-04-X1",
        new Actor("c-1", name, null, "u1", List.of("reporter")),
        "::1",
        null,
        null,
        null,
        null,
        "request-3",
        null,
        null,
        null);
  }
}
