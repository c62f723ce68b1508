package cn.xunbao.query.document.word;

import cn.xunbao.query.document.Block.LightMatrix;
import cn.xunbao.query.document.Block.LightRow;
import cn.xunbao.query.document.Cell;
import cn.xunbao.query.document.LightColour;
import cn.xunbao.query.document.Table;
import cn.xunbao.query.summary.Light;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/** Tables as wide as the type area; their heads are repeated on each page. */
final class WordTables {

  /** 156 mm in twentieths of a point. */
  private static final int WIDTH = 8845;

  /** A bar is done up to here, expected up to there, and the rest. */
  private static final int MOST_JOINED = 3;

  private static final int LAMPS_IN_LINE = 12;
  private static final int LABEL_WIDTH = 2125;

  /** 0.7 mm between text and line. */
  private static final int MARGIN = 40;

  /** 0.35 mm and 0.25 mm in eighths of a point. */
  private static final int THICK = 8;

  private static final int THIN = 6;
  private static final String BLACK = "000000";

  private final XWPFDocument word;

  WordTables(XWPFDocument word) {
    this.word = word;
  }

  void add(Table table) {
    var columns = table.columns();
    var total = columns.stream().mapToInt(Table.Column::width).sum();
    var widths = columns.stream().mapToInt(column -> WIDTH * column.width() / total).toArray();
    var grid = create(table.rows().size() + 1, widths);
    grid.getRow(0).setRepeatHeader(true);
    for (var i = 0; i < columns.size(); i++) {
      write(grid.getRow(0).getCell(i), TextStyle.TABLE_HEAD, columns.get(i).head());
    }
    for (var r = 0; r < table.rows().size(); r++) {
      var cells = grid.getRow(r + 1).getTableCells();
      for (var i = 0; i < columns.size(); i++) {
        cell(cells.get(i), table.rows().get(r).cells().get(i), columns.get(i));
      }
    }
    gap();
  }

  /** Squares with the codes of tasks, in the colours of their lights. */
  void add(LightMatrix matrix) {
    var lamp = (WIDTH - LABEL_WIDTH) / LAMPS_IN_LINE;
    var widths =
        IntStream.rangeClosed(0, LAMPS_IN_LINE).map(i -> i == 0 ? LABEL_WIDTH : lamp).toArray();
    var grid = create(matrix.rows().stream().mapToInt(WordTables::lines).sum(), widths);
    var first = 0;
    for (var row : matrix.rows()) {
      write(grid.getRow(first).getCell(0), TextStyle.TABLE_TEXT, row.label());
      for (var i = 0; i < row.lamps().size(); i++) {
        var cell = grid.getRow(first + i / LAMPS_IN_LINE).getCell(1 + i % LAMPS_IN_LINE);
        write(cell, TextStyle.TABLE_LIGHT, row.lamps().get(i).label());
        shade(cell, row.lamps().get(i).light());
      }
      first += lines(row);
    }
    gap();
  }

  private static int lines(LightRow row) {
    return Math.max(1, (row.lamps().size() + LAMPS_IN_LINE - 1) / LAMPS_IN_LINE);
  }

  /** The imprint (版记) at the foot of the last page. */
  void imprint(List<String> addressees, String printed) {
    var grid = create(addressees.size() + 1, WIDTH);
    for (var i = 0; i < addressees.size(); i++) {
      write(grid.getRow(i).getCell(0), TextStyle.IMPRINT, addressees.get(i));
    }
    write(grid.getRow(addressees.size()).getCell(0), TextStyle.IMPRINT, printed);
    grid.setTopBorder(XWPFBorderType.SINGLE, THICK, 0, BLACK);
    grid.setBottomBorder(XWPFBorderType.SINGLE, THICK, 0, BLACK);
    grid.setInsideHBorder(XWPFBorderType.SINGLE, THIN, 0, BLACK);
    grid.setLeftBorder(XWPFBorderType.NONE, 0, 0, BLACK);
    grid.setRightBorder(XWPFBorderType.NONE, 0, 0, BLACK);
    var place = grid.getCTTbl().getTblPr().addNewTblpPr();
    place.setVertAnchor(STVAnchor.MARGIN);
    place.setTblpYSpec(STYAlign.BOTTOM);
    gap();
  }

  /** Tables without anything between them would become one. */
  void gap() {
    word.createParagraph().setStyle(TextStyle.NOTE.id());
  }

  /** A table with a cell in each column. */
  XWPFTable create(int rows, int... widths) {
    return create(word.createTable(rows, widths.length), widths);
  }

  /**
   * A table whose inner columns are joined by each row as it needs them: at most {@value
   * #MOST_JOINED} cells between the first and the last.
   */
  XWPFTable joined(int rows, int... widths) {
    return create(word.createTable(rows, MOST_JOINED + 2), widths);
  }

  private static XWPFTable create(XWPFTable grid, int... widths) {
    grid.setWidth(IntStream.of(widths).sum());
    grid.setCellMargins(0, MARGIN, 0, MARGIN);
    var settings = grid.getCTTbl().getTblPr();
    settings.addNewTblLayout().setType(STTblLayoutType.FIXED);
    var columns = grid.getCTTbl().addNewTblGrid();
    for (var width : widths) {
      columns.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    for (var row : grid.getRows()) {
      row.setCantSplitRow(true);
      var cells = row.getTableCells();
      for (var i = 0; i < cells.size(); i++) {
        cells.get(i).setWidth(Integer.toString(widths[i]));
        cells.get(i).getParagraphs().getFirst().setStyle(TextStyle.TABLE_TEXT.id());
        cells.get(i).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
      }
    }
    return grid;
  }

  private static void cell(XWPFTableCell cell, Cell content, Table.Column column) {
    if (content instanceof Cell.Lit lit) {
      write(cell, TextStyle.TABLE_LIGHT, content.printed());
      shade(cell, lit.light());
    } else {
      var style = column.rightAligned() ? TextStyle.TABLE_NUMBER : TextStyle.TABLE_TEXT;
      write(cell, style, content.printed());
    }
  }

  private static void shade(XWPFTableCell cell, Light light) {
    var colour = LightColour.behindText(light);
    if (colour != null) {
      cell.setColor(colour);
    }
  }

  /** Joins columns into one cell. */
  static void span(XWPFTableCell cell, int columns, int width) {
    cell.setWidth(Integer.toString(width));
    properties(cell).addNewGridSpan().setVal(BigInteger.valueOf(columns));
  }

  /** The borders of a cell that has none of its own yet. */
  static CTTcBorders borders(XWPFTableCell cell) {
    return properties(cell).addNewTcBorders();
  }

  private static CTTcPr properties(XWPFTableCell cell) {
    var cellOfTable = cell.getCTTc();
    return cellOfTable.isSetTcPr() ? cellOfTable.getTcPr() : cellOfTable.addNewTcPr();
  }

  static void write(XWPFTableCell cell, TextStyle style, String text) {
    WordText.write(cell.getParagraphs().getFirst(), style, text);
  }
}
