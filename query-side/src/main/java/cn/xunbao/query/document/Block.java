package cn.xunbao.query.document;

import cn.xunbao.query.summary.Light;
import java.math.BigDecimal;
import java.util.List;

/** Something that stands in a section. Charts repeat what tables say; a renderer may leave them. */
public sealed interface Block {

  /** A paragraph. */
  record Paragraph(String text) implements Block {
    public Paragraph {
      text = PlainText.of(text);
    }
  }

  /** Numbered paragraphs. */
  record Items(List<String> items) implements Block {
    public Items {
      items = PlainText.of(items);
    }
  }

  /** A table. */
  record Grid(Table table) implements Block {}

  /**
   * Shares against what was expected (序时进度).
   *
   * @param title what it shows
   * @param bars one an indicator
   */
  record BarChart(String title, List<Bar> bars) implements Block {
    public BarChart {
      title = PlainText.of(title);
      bars = List.copyOf(bars);
    }
  }

  /**
   * A bar.
   *
   * @param label what it is about
   * @param actual what is done, in percent
   * @param expected what was expected, in percent
   * @param light how that is judged
   */
  record Bar(String label, BigDecimal actual, BigDecimal expected, Light light) {
    public Bar {
      label = PlainText.of(label);
    }
  }

  /**
   * Lights of tasks, in rows.
   *
   * @param title what it shows
   * @param rows one a campaign
   */
  record LightMatrix(String title, List<LightRow> rows) implements Block {
    public LightMatrix {
      title = PlainText.of(title);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of lights.
   *
   * @param label what they have in common
   * @param lamps the lights
   */
  record LightRow(String label, List<Lamp> lamps) {
    public LightRow {
      label = PlainText.of(label);
      lamps = List.copyOf(lamps);
    }
  }

  /**
   * A light.
   *
   * @param label what it is about
   * @param light the light
   */
  record Lamp(String label, Light light) {
    public Lamp {
      label = PlainText.of(label);
    }
  }
}
