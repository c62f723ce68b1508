package cn.xunbao.query.document.word;

import cn.xunbao.query.document.Block.Bar;
import cn.xunbao.query.document.Block.BarChart;
import cn.xunbao.query.document.Block.LineChart;
import cn.xunbao.query.document.Block.Point;
import cn.xunbao.query.document.LightColour;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/**
 * Charts made of shaded cells, which every program shows alike: no picture, no font, no drawing.
 * What was expected is a thick line.
 */
final class WordCharts {

  private static final String GROUND = "F0F0F0";
  private static final String DONE = "5B7FA6";
  private static final String WHITE = "FFFFFF";
  private static final String BLACK = "000000";

  /** Width of the names, of a step of the bars and of the figures in twentieths of a point. */
  private static final int LABEL = 2860;

  private static final int STEP = 60;
  private static final int FIGURES = 2385;

  /** The bars end at 120 %; more is cut off there. */
  private static final int STEPS = 60;

  private static final BigDecimal PERCENT_A_STEP = BigDecimal.TWO;

  /** How high a column is, in rows, and a row in twentieths of a point. */
  private static final int LEVELS = 12;

  private static final int LEVEL = 90;
  private static final int NAMES = 1285;
  private static final int COLUMNS = 7560;

  /** In eighths of a point. */
  private static final int GAP = 24;

  private static final int MARK = 18;

  private final WordTables tables;

  WordCharts(WordTables tables) {
    this.tables = tables;
  }

  /** A bar for each figure, with a line where it was expected to end. */
  void add(BarChart chart) {
    var widths =
        IntStream.concat(
                IntStream.concat(IntStream.of(LABEL), IntStream.generate(() -> STEP).limit(STEPS)),
                IntStream.of(FIGURES))
            .toArray();
    var grid = tables.joined(chart.bars().size(), widths);
    withoutLines(grid);
    for (var i = 0; i < chart.bars().size(); i++) {
      bar(grid.getRow(i), chart.bars().get(i));
    }
    tables.gap();
  }

  private static void bar(XWPFTableRow row, Bar bar) {
    var done = steps(bar.actual());
    var expected = steps(bar.expected());
    var ends = new TreeSet<>(List.of(done, expected, STEPS));
    ends.remove(0);
    for (var surplus = row.getTableCells().size() - 1; surplus > ends.size() + 1; surplus--) {
      row.removeCell(surplus);
    }
    WordTables.write(row.getCell(0), TextStyle.TABLE_TEXT, bar.label());
    var from = 0;
    var i = 0;
    for (var end : ends) {
      var cell = row.getCell(++i);
      WordTables.span(cell, end - from, (end - from) * STEP);
      cell.setColor(end <= done ? LightColour.drawn(bar.light()) : GROUND);
      if (end == expected) {
        mark(WordTables.borders(cell).addNewRight());
      }
      from = end;
    }
    var figures = row.getCell(++i);
    figures.setWidth(Integer.toString(FIGURES));
    WordTables.write(
        figures,
        TextStyle.TABLE_NUMBER,
        "%s%%/序时%s%%".formatted(bar.actual().toPlainString(), bar.expected().toPlainString()));
  }

  /** A column for each point, with a line where it was expected to end. */
  void add(LineChart chart) {
    var points = chart.points();
    var width = COLUMNS / points.size();
    var widths = IntStream.rangeClosed(0, points.size()).map(i -> i == 0 ? NAMES : width).toArray();
    var grid = tables.create(LEVELS + 3, widths);
    withoutLines(grid);
    grid.setInsideHBorder(XWPFBorderType.NONE, 0, 0, WHITE);
    grid.setInsideVBorder(XWPFBorderType.SINGLE, GAP, 0, WHITE);
    var top =
        points.stream()
            .map(point -> point.actual().max(point.expected()))
            .reduce(BigDecimal.ONE, BigDecimal::max);
    for (var level = LEVELS; level > 0; level--) {
      var row = grid.getRow(LEVELS - level);
      row.setHeight(LEVEL);
      row.setHeightRule(TableRowHeightRule.EXACT);
      for (var i = 0; i < points.size(); i++) {
        var cell = row.getCell(i + 1);
        cell.setColor(level <= levels(points.get(i).actual(), top) ? DONE : GROUND);
        if (level == levels(points.get(i).expected(), top)) {
          mark(WordTables.borders(cell).addNewTop());
        }
      }
    }
    keepTogether(grid);
    line(grid.getRow(LEVELS), "", points, point -> point.label().replaceFirst("^\\d+年", ""));
    line(grid.getRow(LEVELS + 1), "完成率", points, point -> percent(point.actual()));
    line(grid.getRow(LEVELS + 2), "序时", points, point -> percent(point.expected()));
    tables.gap();
  }

  private static void line(
      XWPFTableRow row, String name, List<Point> points, Function<Point, String> said) {
    WordTables.write(row.getCell(0), TextStyle.TABLE_TEXT, name);
    for (var i = 0; i < points.size(); i++) {
      WordTables.write(row.getCell(i + 1), TextStyle.TABLE_LIGHT, said.apply(points.get(i)));
    }
  }

  /** On one page. */
  private static void keepTogether(XWPFTable grid) {
    grid.getRows().subList(0, grid.getNumberOfRows() - 1).stream()
        .flatMap(row -> row.getTableCells().stream())
        .flatMap(cell -> cell.getParagraphs().stream())
        .forEach(paragraph -> paragraph.setKeepNext(true));
  }

  /** White lines keep bars and columns apart. */
  private static void withoutLines(XWPFTable grid) {
    grid.setTopBorder(XWPFBorderType.NONE, 0, 0, WHITE);
    grid.setBottomBorder(XWPFBorderType.NONE, 0, 0, WHITE);
    grid.setLeftBorder(XWPFBorderType.NONE, 0, 0, WHITE);
    grid.setRightBorder(XWPFBorderType.NONE, 0, 0, WHITE);
    grid.setInsideHBorder(XWPFBorderType.SINGLE, GAP, 0, WHITE);
    grid.setInsideVBorder(XWPFBorderType.NONE, 0, 0, WHITE);
  }

  private static void mark(CTBorder border) {
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(MARK));
    border.setColor(BLACK);
  }

  private static int steps(BigDecimal percent) {
    return percent
        .divide(PERCENT_A_STEP, 0, RoundingMode.HALF_UP)
        .max(BigDecimal.ZERO)
        .min(BigDecimal.valueOf(STEPS))
        .intValueExact();
  }

  private static int levels(BigDecimal percent, BigDecimal top) {
    return percent
        .max(BigDecimal.ZERO)
        .multiply(BigDecimal.valueOf(LEVELS))
        .divide(top, 0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  private static String percent(BigDecimal value) {
    return value.toPlainString() + "%";
  }
}
