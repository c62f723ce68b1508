package cn.xunbao.query.document.excel;

import cn.xunbao.query.document.LightColour;
import cn.xunbao.query.summary.Light;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look; each style is made once. */
final class ExcelStyles {

  private static final String SONG = "宋体";
  private static final String HEI = "黑体";
  private static final short TITLE_POINTS = 16;
  private static final short POINTS = 10;

  /** What is typed stays text: a formula in it is none. */
  private static final String AS_TEXT = "@";

  private final XSSFWorkbook workbook;
  private final XSSFCellStyle title;
  private final XSSFCellStyle note;
  private final XSSFCellStyle head;
  private final XSSFCellStyle text;
  private final Map<String, XSSFCellStyle> numbers = new HashMap<>();
  private final Map<Light, XSSFCellStyle> lights = new EnumMap<>(Light.class);

  ExcelStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    title = plain(HEI, TITLE_POINTS);
    title.setAlignment(HorizontalAlignment.CENTER);
    note = plain(SONG, POINTS);
    note.setWrapText(true);
    head = bordered(HEI);
    head.setAlignment(HorizontalAlignment.CENTER);
    head.setWrapText(true);
    fill(head, new XSSFColor(IndexedColors.GREY_25_PERCENT, null));
    text = bordered(SONG);
    text.setWrapText(true);
    text.setDataFormat(workbook.createDataFormat().getFormat(AS_TEXT));
  }

  XSSFCellStyle title() {
    return title;
  }

  XSSFCellStyle note() {
    return note;
  }

  XSSFCellStyle head() {
    return head;
  }

  XSSFCellStyle text() {
    return text;
  }

  XSSFCellStyle number(String format) {
    return numbers.computeIfAbsent(
        format,
        wanted -> {
          var style = bordered(SONG);
          style.setDataFormat(workbook.createDataFormat().getFormat(wanted));
          return style;
        });
  }

  XSSFCellStyle light(Light light) {
    return lights.computeIfAbsent(
        light,
        lit -> {
          var style = bordered(SONG);
          style.setAlignment(HorizontalAlignment.CENTER);
          var colour = LightColour.behindText(lit);
          if (colour != null) {
            fill(style, new XSSFColor(HexFormat.of().parseHex(colour), null));
          }
          return style;
        });
  }

  private XSSFCellStyle plain(String fontName, short points) {
    var font = workbook.createFont();
    font.setFontName(fontName);
    font.setFontHeightInPoints(points);
    var style = workbook.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  private XSSFCellStyle bordered(String fontName) {
    var style = plain(fontName, POINTS);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  private static void fill(XSSFCellStyle style, XSSFColor colour) {
    style.setFillForegroundColor(colour);
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }
}
