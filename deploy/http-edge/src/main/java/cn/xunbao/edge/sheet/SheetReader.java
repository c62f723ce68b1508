package cn.xunbao.edge.sheet;

import cn.xunbao.edge.problem.Fault;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.sheet.SheetLayout.Column;
import cn.xunbao.edge.sheet.SheetLayout.KeyRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Reads a workbook that was handed out by {@link SheetWriter} and filled in. Nothing in it is
 * computed or followed: formulas and links to other files are faults.
 */
public final class SheetReader {

  /** No part of an archive may unpack to more. */
  private static final long MAX_PART_BYTES = 16L << 20;

  private static final int MAX_LINES = 5000;

  static {
    ZipSecureFile.setMaxEntrySize(MAX_PART_BYTES);
  }

  private SheetReader() {}

  /**
   * Reads the bytes of a workbook.
   *
   * @param key whose it has to be
   * @throws cn.xunbao.edge.problem.RejectedException 422 if it is none of ours, or another one
   */
  public static FilledSheet read(byte[] bytes, SheetKey key) {
    try (var workbook = open(bytes)) {
      requireKey(workbook, key);
      return lines(form(workbook));
    } catch (IOException e) {
      throw unreadable();
    }
  }

  /** Whatever the library trips over, the file is at fault. */
  private static XSSFWorkbook open(byte[] bytes) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    } catch (IOException | RuntimeException e) {
      throw unreadable();
    }
  }

  private static RuntimeException unreadable() {
    return Rejections.invalidRequest(
        "", FaultCodes.BAD_FORMAT, "文件不是可读的Excel工作簿（.xlsx，未加密），请下载填报表，填好后以.xlsx格式保存再上传");
  }

  private static void requireKey(XSSFWorkbook workbook, SheetKey key) {
    var faults = new ArrayList<Fault>();
    if (!workbook.getExternalLinksTable().isEmpty()) {
      faults.add(new Fault("", "external-link", "工作簿含有指向其他文件的链接，请断开链接（数据→编辑链接）后再上传"));
    }
    var hidden = workbook.getSheet(SheetLayout.KEY);
    if (hidden == null || workbook.getSheet(SheetLayout.FORM) == null) {
      faults.add(
          new Fault(
              "", "not-the-form", "工作簿中没有工作表“%s”或其标识，请下载填报表后在原表上填写".formatted(SheetLayout.FORM)));
      throw Rejections.invalidRequest(faults);
    }
    requireSame(hidden, KeyRow.SCHEMA, SheetLayout.SCHEMA, "表式版本", faults);
    requireSame(hidden, KeyRow.PROGRAMME, key.programme(), "方案", faults);
    requireSame(hidden, KeyRow.UNIT, key.unit(), "单位", faults);
    requireSame(hidden, KeyRow.PERIOD, key.period(), "期次", faults);
    if (!faults.isEmpty()) {
      throw Rejections.invalidRequest(faults);
    }
  }

  private static void requireSame(
      XSSFSheet hidden, KeyRow row, String expected, String name, List<Fault> faults) {
    var given = given(hidden.getRow(row.ordinal()));
    if (!expected.equals(given)) {
      faults.add(
          new Fault(
              row.cell(),
              "another-form",
              "此表的%s是“%s”，应为“%s”，请下载本单位本期的填报表填写".formatted(name, given, expected)));
    }
  }

  private static String given(@Nullable XSSFRow row) {
    var cell = row == null ? null : row.getCell(SheetLayout.KEY_VALUE);
    return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
  }

  private static XSSFSheet form(XSSFWorkbook workbook) {
    var form = workbook.getSheet(SheetLayout.FORM);
    var faults = new ArrayList<Fault>();
    var heads = form.getRow(SheetLayout.HEAD_ROW);
    for (var column : Column.values()) {
      var cell = heads == null ? null : heads.getCell(column.ordinal());
      if (cell == null
          || cell.getCellType() != CellType.STRING
          || !cell.getStringCellValue().equals(column.head())) {
        faults.add(
            new Fault(
                column.cell(SheetLayout.HEAD_ROW),
                "not-the-form",
                "此列表头应为“%s”，请勿增删、移动列，重新下载填报表填写".formatted(column.head())));
      }
    }
    if (form.getLastRowNum() >= SheetLayout.FIRST_LINE + MAX_LINES) {
      faults.add(
          new Fault(
              SheetLayout.FORM, FaultCodes.TOO_LONG, "至多%d行，请删去表格以外的内容".formatted(MAX_LINES)));
    }
    if (!faults.isEmpty()) {
      throw Rejections.invalidRequest(faults);
    }
    return form;
  }

  private static FilledSheet lines(XSSFSheet form) {
    var lines = new SheetLines();
    for (var n = SheetLayout.FIRST_LINE; n <= form.getLastRowNum(); n++) {
      var row = form.getRow(n);
      if (row != null) {
        lines.add(row);
      }
    }
    return lines.filled();
  }
}
