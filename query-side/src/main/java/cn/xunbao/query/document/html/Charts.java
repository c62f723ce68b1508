package cn.xunbao.query.document.html;

import cn.xunbao.query.document.Block.BarChart;
import cn.xunbao.query.document.Block.LightMatrix;
import cn.xunbao.query.document.Block.LightRow;
import cn.xunbao.query.document.Block.LineChart;
import cn.xunbao.query.document.Block.Point;
import cn.xunbao.query.document.LightColour;
import cn.xunbao.query.summary.Light;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Charts as drawings inside the page. What they say in words stands beside them as text. */
final class Charts {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int WIDTH = 220;
  private static final int HEIGHT = 12;
  private static final int LINE_WIDTH = 300;
  private static final int LINE_HEIGHT = 80;

  /** Room around the points of a line. */
  private static final int EDGE = 6;

  private static final int LAMP = 12;
  private static final int LAMPS_IN_LINE = 30;

  /** The end of a bar, in percent; more is cut off there. */
  private static final BigDecimal FULL = BigDecimal.valueOf(120);

  private Charts() {}

  static void bars(BarChart chart, Markup page) {
    page.leaf("p", chart.title(), "class", "caption").open("table", "class", "bars");
    for (var bar : chart.bars()) {
      page.open("tr")
          .leaf("td", bar.label(), "class", "label")
          .open("td", "class", "drawing")
          .open("svg", size(WIDTH, HEIGHT))
          .empty("rect", rectangle(0, 0, WIDTH, HEIGHT, "#f0f0f0"))
          .empty("rect", rectangle(0, 2, length(bar.actual()), HEIGHT - 4, fill(bar.light())))
          .empty("rect", rectangle(length(bar.expected()) - 1, 0, 2, HEIGHT, "#000000"))
          .close("svg")
          .close("td")
          .leaf(
              "td",
              "%s%% / 序时%s%%"
                  .formatted(bar.actual().toPlainString(), bar.expected().toPlainString()),
              "class",
              "right")
          .close("tr");
    }
    page.close("table");
  }

  static void matrix(LightMatrix matrix, Markup page) {
    page.leaf("p", matrix.title() + "（每格一项任务，按方案次序）", "class", "caption")
        .open("table", "class", "matrix");
    for (var row : matrix.rows()) {
      var lines = (row.lamps().size() + LAMPS_IN_LINE - 1) / LAMPS_IN_LINE;
      page.open("tr")
          .leaf("td", row.label() + codes(row), "class", "label")
          .open("td", "class", "drawing")
          .open("svg", size(LAMPS_IN_LINE * LAMP, lines * LAMP));
      for (var i = 0; i < row.lamps().size(); i++) {
        var lamp = row.lamps().get(i);
        page.open(
                "rect",
                rectangle(
                    i % LAMPS_IN_LINE * LAMP,
                    i / LAMPS_IN_LINE * LAMP,
                    LAMP - 2,
                    LAMP - 2,
                    fill(lamp.light())))
            .leaf("title", lamp.label() + " " + lamp.light().chinese())
            .close("rect");
      }
      page.close("svg").close("td").close("tr");
    }
    page.close("table");
  }

  /** The schedule thin and grey, what was done thick; each point says its figures. */
  static void line(LineChart chart, Markup page) {
    var points = chart.points();
    var top = top(points);
    page.leaf("p", chart.title() + "（完成率为红线，序时进度为灰线）", "class", "caption")
        .open("table", "class", "trend")
        .open("tr")
        .open("td", "class", "drawing")
        .open("svg", size(LINE_WIDTH, LINE_HEIGHT))
        .empty("rect", rectangle(0, 0, LINE_WIDTH, LINE_HEIGHT, "#f7f7f7"))
        .empty("polyline", polyline(points, Point::expected, top, "#808080", 1))
        .empty("polyline", polyline(points, Point::actual, top, "#C9302C", 2));
    for (var i = 0; i < points.size(); i++) {
      var point = points.get(i);
      page.open(
              "circle",
              "cx",
              Integer.toString(across(i, points.size())),
              "cy",
              Integer.toString(down(point.actual(), top)),
              "r",
              "2.5",
              "fill",
              "#C9302C")
          .leaf("title", said(point))
          .close("circle");
    }
    page.close("svg").close("td").open("td", "class", "label");
    page.text("%s → %s".formatted(said(points.getFirst()), said(points.getLast())));
    page.close("td").close("tr").close("table");
  }

  private static String said(Point point) {
    return "%s %s%%（序时%s%%）"
        .formatted(point.label(), point.actual().toPlainString(), point.expected().toPlainString());
  }

  private static BigDecimal top(List<Point> points) {
    return points.stream()
        .map(point -> point.actual().max(point.expected()))
        .reduce(BigDecimal.ONE, BigDecimal::max);
  }

  private static String[] polyline(
      List<Point> points,
      Function<Point, BigDecimal> of,
      BigDecimal top,
      String colour,
      int width) {
    var places =
        IntStream.range(0, points.size())
            .mapToObj(i -> across(i, points.size()) + "," + down(of.apply(points.get(i)), top))
            .collect(Collectors.joining(" "));
    return new String[] {
      "points", places, "fill", "none", "stroke", colour, "stroke-width", Integer.toString(width)
    };
  }

  private static int across(int i, int points) {
    var room = LINE_WIDTH - 2 * EDGE;
    return points == 1 ? LINE_WIDTH / 2 : EDGE + i * room / (points - 1);
  }

  private static int down(BigDecimal percent, BigDecimal top) {
    var room = LINE_HEIGHT - 2 * EDGE;
    return LINE_HEIGHT
        - EDGE
        - percent
            .max(BigDecimal.ZERO)
            .multiply(BigDecimal.valueOf(room))
            .divide(top, 0, RoundingMode.HALF_UP)
            .intValueExact();
  }

  private static String fill(Light light) {
    return "#" + LightColour.drawn(light);
  }

  private static String codes(LightRow row) {
    return row.lamps().isEmpty()
        ? ""
        : "（%s—%s）".formatted(row.lamps().getFirst().label(), row.lamps().getLast().label());
  }

  private static int length(BigDecimal percent) {
    return percent
        .max(BigDecimal.ZERO)
        .min(FULL)
        .multiply(BigDecimal.valueOf(WIDTH))
        .divide(FULL, 0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  private static String[] size(int width, int height) {
    return new String[] {
      "xmlns", SVG,
      "width", Integer.toString(width),
      "height", Integer.toString(height),
      "viewBox", "0 0 %s %s".formatted(width, height)
    };
  }

  private static String[] rectangle(int x, int y, int width, int height, String fill) {
    return new String[] {
      "x", Integer.toString(x),
      "y", Integer.toString(y),
      "width", Integer.toString(width),
      "height", Integer.toString(height),
      "fill", fill
    };
  }
}
