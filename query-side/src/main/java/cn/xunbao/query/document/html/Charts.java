package cn.xunbao.query.document.html;

import cn.xunbao.query.document.Block.BarChart;
import cn.xunbao.query.document.Block.LightMatrix;
import cn.xunbao.query.document.Block.LightRow;
import cn.xunbao.query.document.LightColour;
import cn.xunbao.query.summary.Light;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Charts as drawings inside the page. What they say in words stands beside them as text. */
final class Charts {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int WIDTH = 220;
  private static final int HEIGHT = 12;
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
