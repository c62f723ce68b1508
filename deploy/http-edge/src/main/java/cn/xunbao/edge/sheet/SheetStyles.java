package cn.xunbao.edge.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How cells look, and which of them can be changed.
 *
 * @param title the title
 * @param plain text outside of the table
 * @param head heads of columns
 * @param locked what can't be changed
 * @param words texts to fill in
 * @param figure numbers to fill in
 */
record SheetStyles(
    XSSFCellStyle title,
    XSSFCellStyle plain,
    XSSFCellStyle head,
    XSSFCellStyle locked,
    XSSFCellStyle words,
    XSSFCellStyle figure) {

  /** Format of cells that keep what is typed as text. */
  private static final String AS_TEXT = "@";

  private static final short TITLE_POINTS = 16;

  SheetStyles(XSSFWorkbook workbook) {
    this(
        titled(workbook),
        workbook.createCellStyle(),
        headed(workbook),
        table(workbook),
        toFill(workbook, AS_TEXT),
        toFill(workbook, "General"));
  }

  private static XSSFCellStyle titled(XSSFWorkbook workbook) {
    var font = workbook.createFont();
    font.setBold(true);
    font.setFontHeightInPoints(TITLE_POINTS);
    var style = workbook.createCellStyle();
    style.setFont(font);
    return style;
  }

  private static XSSFCellStyle headed(XSSFWorkbook workbook) {
    var font = workbook.createFont();
    font.setBold(true);
    var style = table(workbook);
    style.setFont(font);
    fill(style, IndexedColors.GREY_25_PERCENT);
    return style;
  }

  private static XSSFCellStyle toFill(XSSFWorkbook workbook, String format) {
    var style = table(workbook);
    style.setLocked(false);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    fill(style, IndexedColors.LEMON_CHIFFON);
    return style;
  }

  private static XSSFCellStyle table(XSSFWorkbook workbook) {
    var style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  private static void fill(XSSFCellStyle style, IndexedColors colour) {
    style.setFillForegroundColor(colour.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }
}
