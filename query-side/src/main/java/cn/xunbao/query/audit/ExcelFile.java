package cn.xunbao.query.audit;

import cn.xunbao.edge.sheet.StableZip;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook: a sheet that says what it is, and the entries, on as many sheets as it takes. Few
 * rows are held in memory at a time. Each cell is text, also one that looks like a formula.
 */
final class ExcelFile implements ExportFile, AutoCloseable {

  /** What a sheet holds. */
  private static final int MAX_ROWS = 1_048_576;

  private static final int ROWS_IN_MEMORY = 100;
  private static final int WIDTH = 22 * 256;
  private static final int COVER_WIDTH = 90 * 256;
  private static final String AS_TEXT = "@";

  private final OutputStream out;
  private final int maxRows;
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true);
  private final CellStyle text = style(false);
  private final CellStyle title = style(true);
  private final SXSSFSheet cover;
  private SXSSFSheet sheet;
  private int rows;

  ExcelFile(OutputStream out, ExportHead head) {
    this(out, head, MAX_ROWS);
  }

  ExcelFile(OutputStream out, ExportHead head, int maxRows) {
    this.out = out;
    this.maxRows = maxRows;
    var properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
    var at = Optional.of(Date.from(head.moment().asOf()));
    properties.setCreator("旬报");
    properties.setTitle(ExportHead.TITLE);
    properties.setCreated(at);
    properties.setModified(at);
    cover = workbook.createSheet("说明");
    cover.setColumnWidth(1, COVER_WIDTH);
    for (var line : head.lines()) {
      coverLine(line.name(), line.text());
    }
    sheet = nextSheet(1);
  }

  @Override
  public void entry(AuditEntry entry) {
    if (rows == maxRows) {
      sheet = nextSheet(workbook.getNumberOfSheets());
    }
    var row = sheet.createRow(rows++);
    for (var column : ExportColumn.values()) {
      cell(row, column.ordinal(), column.of(entry), text);
    }
  }

  @Override
  public void end(long entries) throws IOException {
    coverLine("记录数", Long.toString(entries));
    var packed = Files.createTempFile("xunbao-workbook-", ".xlsx");
    try {
      try (var file = new BufferedOutputStream(Files.newOutputStream(packed))) {
        workbook.write(file);
      }
      StableZip.copy(packed, out);
    } finally {
      Files.delete(packed);
    }
  }

  /** Throws away what was kept outside memory. */
  @Override
  public void close() throws IOException {
    workbook.close();
  }

  private void coverLine(String name, String value) {
    var row = cover.createRow(cover.getLastRowNum() + 1);
    cell(row, 0, name, title);
    cell(row, 1, value, text);
  }

  private SXSSFSheet nextSheet(int number) {
    var next =
        workbook.createSheet(
            number == 1 ? ExportHead.TITLE : "%s（%d）".formatted(ExportHead.TITLE, number));
    next.createFreezePane(0, 1);
    var heads = next.createRow(0);
    for (var column : ExportColumn.values()) {
      next.setColumnWidth(column.ordinal(), WIDTH);
      cell(heads, column.ordinal(), column.head(), title);
    }
    rows = 1;
    return next;
  }

  private static void cell(Row row, int column, String value, CellStyle style) {
    if (!value.isEmpty()) {
      var cell = row.createCell(column);
      cell.setCellValue(value);
      cell.setCellStyle(style);
    }
  }

  private CellStyle style(boolean head) {
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(AS_TEXT));
    if (head) {
      style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }
}
