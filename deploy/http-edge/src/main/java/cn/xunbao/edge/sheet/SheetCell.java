package cn.xunbao.edge.sheet;

import cn.xunbao.edge.sheet.SheetLayout.Column;
import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What stands in a cell, as JSON. */
final class SheetCell {

  /** What a spreadsheet shows of a number; beyond it are only traces of its binary form. */
  private static final MathContext SHOWN = new MathContext(SheetWriter.DIGITS);

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private SheetCell() {}

  /** The cell of a column; null if it is blank. */
  static @Nullable XSSFCell of(XSSFRow row, Column column) {
    var cell = row.getCell(column.ordinal());
    return cell == null
            || cell.getCellType() == CellType.BLANK
            || cell.getCellType() == CellType.STRING && cell.getStringCellValue().isBlank()
        ? null
        : cell;
  }

  /** A code or a word; empty if it is none. */
  static String text(XSSFRow row, Column column) {
    var cell = of(row, column);
    return cell == null ? "" : json(cell).asString("").strip();
  }

  /** Why it can't be taken as it stands; null if it can. */
  static @Nullable String fault(XSSFCell cell) {
    return switch (cell.getCellType()) {
      case FORMULA -> "不得填公式，请改填结果（复制后选择性粘贴为数值）";
      case ERROR -> "单元格是错误值，请改填正确内容";
      default -> null;
    };
  }

  /**
   * A number as a number, exactly as shown; one that is shown as a share or as a day as that text;
   * anything else as it is.
   */
  static JsonNode json(XSSFCell cell) {
    return switch (cell.getCellType()) {
      case NUMERIC -> number(cell);
      case BOOLEAN -> NODES.booleanNode(cell.getBooleanCellValue());
      case STRING -> NODES.stringNode(cell.getStringCellValue());
      default -> NODES.stringNode("");
    };
  }

  private static JsonNode number(XSSFCell cell) {
    if (DateUtil.isCellDateFormatted(cell)) {
      return NODES.stringNode(String.valueOf(cell.getLocalDateTimeCellValue().toLocalDate()));
    }
    var exact = new BigDecimal(cell.getRawValue()).round(SHOWN).stripTrailingZeros();
    var plain = exact.scale() < 0 ? exact.setScale(0) : exact;
    return cell.getCellStyle().getDataFormatString().contains("%")
        ? NODES.stringNode(plain.movePointRight(2).toPlainString() + "%")
        : NODES.numberNode(plain);
  }
}
