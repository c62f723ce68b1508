package cn.xunbao.edge.sheet;

import cn.xunbao.edge.sheet.SheetLayout.Column;
import cn.xunbao.edge.sheet.SheetLayout.KeyRow;
import cn.xunbao.events.report.ValueSource;
import cn.xunbao.events.report.ValueStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sheet as a workbook to be filled in with Excel or WPS. The same form gives the same
 * bytes.
 */
public final class SheetWriter {

  /** Spreadsheets hold so many digits of a number; more are kept as text. */
  static final int DIGITS = 15;

  private static final int CHARACTER_WIDTH = 256;
  private static final String LEAST = "-999999999999999";
  private static final String GREATEST = "999999999999999";
  private static final String HINT =
      "请只填浅黄色单元格：数值填纯数字，并核对数据所属期、来源、状态；本期无变化的任务在“无变化”选“是”；整项留空即不报送该任务。填好后原样上传，不要改动工作表结构。";

  private final XSSFWorkbook workbook;
  private final XSSFSheet sheet;
  private final SheetStyles styles;
  private int line = SheetLayout.FIRST_LINE;

  private SheetWriter(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.sheet = workbook.createSheet(SheetLayout.FORM);
    this.styles = new SheetStyles(workbook);
  }

  /** The bytes of the workbook. */
  public static byte[] write(SheetForm form) {
    try (var workbook = new XSSFWorkbook();
        var bytes = new ByteArrayOutputStream()) {
      new SheetWriter(workbook).fill(form);
      workbook.write(bytes);
      return StableZip.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill(SheetForm form) {
    var properties = workbook.getProperties().getCoreProperties();
    properties.setCreator("旬报");
    properties.setTitle(form.title());
    properties.setCreated(Optional.of(Date.from(form.asOf())));
    heads(form.title());
    form.tasks().forEach(this::task);
    checks();
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.createFreezePane(Column.TITLE.ordinal() + 1, SheetLayout.FIRST_LINE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    key(form.key());
  }

  private void heads(String title) {
    text(sheet.createRow(SheetLayout.TITLE_ROW), Column.TASK, title, styles.title());
    text(sheet.createRow(SheetLayout.HINT_ROW), Column.TASK, HINT, styles.plain());
    var heads = sheet.createRow(SheetLayout.HEAD_ROW);
    for (var column : Column.values()) {
      text(heads, column, column.head(), styles.head());
      sheet.setColumnWidth(column.ordinal(), column.width() * CHARACTER_WIDTH);
    }
  }

  private void task(SheetForm.TaskLine task) {
    var first = line;
    var lines = Math.max(1, task.figures().size());
    for (var n = 0; n < lines; n++) {
      var row = sheet.createRow(line++);
      for (var column : Column.values()) {
        row.createCell(column.ordinal()).setCellStyle(styles.locked());
      }
      text(row, Column.TASK, task.task(), styles.locked());
      if (n < task.figures().size()) {
        figure(row, task.figures().get(n));
      }
    }
    words(sheet.getRow(first), task);
    if (lines > 1) {
      for (var column : Column.values()) {
        if (column.isOfTask()) {
          sheet.addMergedRegion(
              new CellRangeAddress(first, line - 1, column.ordinal(), column.ordinal()));
        }
      }
    }
  }

  private void words(XSSFRow row, SheetForm.TaskLine task) {
    text(row, Column.PART, task.part(), styles.locked());
    text(row, Column.TITLE, task.title(), styles.locked());
    text(row, Column.DEADLINE, task.deadline(), styles.locked());
    text(row, Column.DUE, task.dueAt(), styles.locked());
    text(row, Column.STATE, task.state(), styles.locked());
    text(row, Column.OTHERS, task.others(), styles.locked());
    var filled = task.filled();
    var ticked = filled != null && filled.noChange();
    text(
        row,
        Column.NO_CHANGE,
        ticked ? SheetLayout.YES : null,
        ticked || task.noChangePossible() ? styles.words() : styles.locked());
    text(row, Column.PROGRESS, filled == null ? null : filled.progress(), styles.words());
    text(row, Column.PROBLEMS, filled == null ? null : filled.problems(), styles.words());
    text(row, Column.NEXT_STEPS, filled == null ? null : filled.nextSteps(), styles.words());
  }

  private void figure(XSSFRow row, SheetForm.Figure figure) {
    text(row, Column.INDICATOR, figure.indicator(), styles.locked());
    text(row, Column.NAME, figure.name(), styles.locked());
    text(row, Column.MEASURE, figure.unitOfMeasure(), styles.locked());
    text(row, Column.TARGET, figure.target(), styles.locked());
    number(row, Column.LAST, figure.last(), styles.locked());
    text(row, Column.LAST_PERIOD, figure.lastPeriod(), styles.locked());
    var value = figure.value();
    var source = value.source();
    var status = value.status();
    number(row, Column.VALUE, value.value(), styles.figure());
    text(row, Column.DATA_PERIOD, value.dataPeriod(), styles.words());
    text(row, Column.SOURCE, source == null ? null : source.chinese(), styles.words());
    text(row, Column.STATUS, status == null ? null : status.chinese(), styles.words());
    text(row, Column.REASON, value.reason(), styles.words());
    text(row, Column.OVERDUE, figure.overdue(), styles.locked());
    if (!figure.dataPeriods().isEmpty()) {
      dataPeriods(row.getRowNum(), figure.dataPeriods());
    }
  }

  private static void text(XSSFRow row, Column column, @Nullable String text, XSSFCellStyle style) {
    var cell = row.createCell(column.ordinal());
    cell.setCellStyle(style);
    if (text != null) {
      cell.setCellValue(text);
    }
  }

  private static void number(
      XSSFRow row, Column column, @Nullable BigDecimal number, XSSFCellStyle style) {
    if (number != null && number.stripTrailingZeros().precision() > DIGITS) {
      text(row, column, number.toPlainString(), style);
      return;
    }
    var cell = row.createCell(column.ordinal());
    cell.setCellStyle(style);
    if (number != null) {
      cell.setCellValue(number.doubleValue());
    }
  }

  private void checks() {
    if (line == SheetLayout.FIRST_LINE) {
      return;
    }
    var helper = sheet.getDataValidationHelper();
    check(
        Column.NO_CHANGE,
        helper.createExplicitListConstraint(new String[] {SheetLayout.YES}),
        "无变化的选“是”，否则留空");
    check(
        Column.SOURCE,
        helper.createExplicitListConstraint(
            names(Arrays.stream(ValueSource.values()).map(ValueSource::chinese))),
        "请从列表中选择，或留空");
    check(
        Column.STATUS,
        helper.createExplicitListConstraint(
            names(Arrays.stream(ValueStatus.values()).map(ValueStatus::chinese))),
        "请从列表中选择，或留空");
    check(
        Column.VALUE,
        helper.createDecimalConstraint(OperatorType.BETWEEN, LEAST, GREATEST),
        "请填纯数字，如 25.20，不带单位、逗号、百分号");
  }

  private void check(Column column, DataValidationConstraint constraint, String advice) {
    var cells =
        new CellRangeAddressList(
            SheetLayout.FIRST_LINE, line - 1, column.ordinal(), column.ordinal());
    check(cells, constraint, DataValidation.ErrorStyle.STOP, column, advice);
  }

  /** Other periods may be typed, too: what is a period of the year is decided when it comes in. */
  private void dataPeriods(int row, List<String> codes) {
    var column = Column.DATA_PERIOD.ordinal();
    var constraint =
        sheet.getDataValidationHelper().createExplicitListConstraint(codes.toArray(String[]::new));
    check(
        new CellRangeAddressList(row, row, column, column),
        constraint,
        DataValidation.ErrorStyle.WARNING,
        Column.DATA_PERIOD,
        "请从列表中选择，或填本年度的期次编码，如 2023-04");
  }

  private void check(
      CellRangeAddressList cells,
      DataValidationConstraint constraint,
      int style,
      Column column,
      String advice) {
    var check = sheet.getDataValidationHelper().createValidation(constraint, cells);
    check.setErrorStyle(style);
    check.setShowErrorBox(true);
    check.createErrorBox(column.head(), advice);
    sheet.addValidationData(check);
  }

  private static String[] names(Stream<String> all) {
    return all.toArray(String[]::new);
  }

  private void key(SheetKey key) {
    var hidden = workbook.createSheet(SheetLayout.KEY);
    var values = List.of(SheetLayout.SCHEMA, key.programme(), key.unit(), key.period());
    for (var part : KeyRow.values()) {
      var row = hidden.createRow(part.ordinal());
      row.createCell(SheetLayout.KEY_NAME).setCellValue(part.name());
      row.createCell(SheetLayout.KEY_VALUE).setCellValue(values.get(part.ordinal()));
    }
    hidden.enableLocking();
    workbook.setSheetVisibility(workbook.getSheetIndex(hidden), SheetVisibility.VERY_HIDDEN);
  }
}
