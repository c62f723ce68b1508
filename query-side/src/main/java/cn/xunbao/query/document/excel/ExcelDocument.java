package cn.xunbao.query.document.excel;

import cn.xunbao.edge.sheet.StableZip;
import cn.xunbao.query.document.Annex;
import cn.xunbao.query.document.Cell;
import cn.xunbao.query.document.Document;
import cn.xunbao.query.document.Masthead;
import cn.xunbao.query.document.Table;
import cn.xunbao.query.document.text.TextWidth;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Renders the annexes of a document, one sheet each, behind a sheet that says what they are. */
public final class ExcelDocument {

  private static final String COVER = "说明";
  private static final int COVER_WIDTH = 90;
  private static final int CHARACTER_WIDTH = 256;

  /** Characters for one unit of a column's width. */
  private static final int CHARACTERS = 4;

  /** Height of a line in points. */
  private static final float LINE = 14;

  private static final int TITLE_ROW = 0;
  private static final int HEAD_ROW = 1;

  private final Document document;
  private final XSSFWorkbook workbook;
  private final ExcelStyles styles;

  private ExcelDocument(Document document, XSSFWorkbook workbook) {
    this.document = document;
    this.workbook = workbook;
    this.styles = new ExcelStyles(workbook);
  }

  /** The bytes of the file: the same for the same document. */
  public static byte[] of(Document document) {
    try (var workbook = new XSSFWorkbook();
        var bytes = new ByteArrayOutputStream()) {
      new ExcelDocument(document, workbook).fill();
      workbook.write(bytes);
      return StableZip.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill() {
    var properties = workbook.getProperties().getCoreProperties();
    var at = Optional.of(Date.from(document.colophon().asOf()));
    properties.setCreator("旬报");
    properties.setTitle(document.masthead().title());
    properties.setCreated(at);
    properties.setModified(at);
    cover();
    document.annexes().forEach(this::annex);
  }

  private void cover() {
    var sheet = workbook.createSheet(COVER);
    sheet.setColumnWidth(0, COVER_WIDTH * CHARACTER_WIDTH);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    var title = sheet.createRow(0).createCell(0);
    title.setCellValue(document.masthead().title());
    title.setCellStyle(styles.title());
    var lines = new ArrayList<String>();
    if (document.masthead().simulated()) {
      lines.add("【" + Masthead.SIMULATED + "】");
    }
    lines.addAll(document.facts());
    lines.addAll(document.colophon().reach());
    lines.add(document.basis());
    lines.add(document.colophon().fingerprint());
    var withheld = document.colophon().withheldNote();
    if (withheld != null) {
      lines.add(withheld);
    }
    for (var line : lines) {
      var cell = sheet.createRow(sheet.getLastRowNum() + 1).createCell(0);
      cell.setCellValue(line);
      cell.setCellStyle(styles.note());
    }
  }

  private void annex(Annex annex) {
    var sheet = workbook.createSheet(annex.name());
    var columns = annex.table().columns();
    var title = sheet.createRow(TITLE_ROW).createCell(0);
    title.setCellValue(
        annex.title() + (document.masthead().simulated() ? "【" + Masthead.SIMULATED + "】" : ""));
    title.setCellStyle(styles.title());
    sheet.addMergedRegion(new CellRangeAddress(TITLE_ROW, TITLE_ROW, 0, columns.size() - 1));
    var heads = sheet.createRow(HEAD_ROW);
    for (var i = 0; i < columns.size(); i++) {
      var cell = heads.createCell(i);
      cell.setCellValue(columns.get(i).head());
      cell.setCellStyle(styles.head());
      sheet.setColumnWidth(i, columns.get(i).width() * CHARACTERS * CHARACTER_WIDTH);
    }
    sheet.getRow(TITLE_ROW).setHeightInPoints(2 * LINE);
    heads.setHeightInPoints(2 * LINE);
    for (var row : annex.table().rows()) {
      var made = sheet.createRow(sheet.getLastRowNum() + 1);
      made.setHeightInPoints(LINE * lines(row.cells(), columns));
      row(made, row.cells());
    }
    print(sheet, annex.table());
  }

  /** How many lines the longest text of a row takes; not every program reckons that by itself. */
  private static int lines(List<Cell> cells, List<Table.Column> columns) {
    return IntStream.range(0, columns.size())
        .map(i -> lines(cells.get(i).printed(), columns.get(i).width() * CHARACTERS - 1))
        .max()
        .orElse(1);
  }

  private static int lines(String text, int room) {
    return Math.max(1, (TextWidth.of(text) + room - 1) / room);
  }

  private void row(XSSFRow row, List<Cell> cells) {
    for (var i = 0; i < cells.size(); i++) {
      var cell = row.createCell(i);
      switch (cells.get(i)) {
        case Cell.Text text -> {
          cell.setCellValue(text.printed());
          cell.setCellStyle(styles.text());
        }
        case Cell.Count count -> {
          cell.setCellValue(count.value());
          cell.setCellStyle(styles.number("0"));
        }
        case Cell.Decimal decimal -> {
          cell.setCellValue(decimal.value().doubleValue());
          cell.setCellStyle(styles.number(places(decimal.value())));
        }
        case Cell.Percent percent -> {
          cell.setCellValue(percent.value().movePointLeft(2).doubleValue());
          cell.setCellStyle(styles.number(places(percent.value()) + "%"));
        }
        case Cell.Points points -> {
          var format = places(points.value());
          cell.setCellValue(points.value().doubleValue());
          cell.setCellStyle(styles.number("+%s;-%s;%s".formatted(format, format, format)));
        }
        case Cell.Lit lit -> {
          cell.setCellValue(lit.printed());
          cell.setCellStyle(styles.light(lit.light()));
        }
      }
    }
  }

  /** As many decimals as the number was given with. */
  private static String places(BigDecimal value) {
    var decimals = Math.max(0, value.scale());
    return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
  }

  private static void print(XSSFSheet sheet, Table table) {
    var columns = table.columns().size();
    sheet.createFreezePane(0, HEAD_ROW + 1);
    sheet.setAutoFilter(
        new CellRangeAddress(HEAD_ROW, Math.max(HEAD_ROW, sheet.getLastRowNum()), 0, columns - 1));
    sheet.setRepeatingRows(new CellRangeAddress(TITLE_ROW, HEAD_ROW, -1, -1));
    var setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    setup.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    sheet.getFooter().setCenter("第 &P 页，共 &N 页");
  }
}
