package cn.xunbao.query.document;

import cn.xunbao.query.summary.Light;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Something that stands in a section. Charts repeat what tables say; a renderer may leave them. */
public sealed interface Block {

  /**
   * A paragraph, which may enumerate things.
   *
   * @param lead its text, or how it begins
   * @param phrases what it enumerates
   */
  record Paragraph(String lead, List<Phrase> phrases) implements Block {
    public Paragraph {
      lead = PlainText.of(lead);
      phrases = List.copyOf(phrases);
    }

    public Paragraph(String text) {
      this(text, List.of());
    }

    /** The whole text. */
    public String text() {
      return phrases.isEmpty()
          ? lead
          : phrases.stream().map(Phrase::text).collect(Collectors.joining("、", lead, "。"));
    }
  }

  /** Numbered paragraphs. */
  record Items(List<Phrase> phrases) implements Block {
    public Items {
      phrases = List.copyOf(phrases);
    }

    /** Numbered paragraphs, or 无. */
    public static Block orNone(List<Phrase> phrases) {
      return phrases.isEmpty() ? new Paragraph("无。") : new Items(phrases);
    }

    /** Their texts. */
    public List<String> items() {
      return phrases.stream().map(Phrase::text).toList();
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
   * @param about the figure
   */
  record Bar(String label, BigDecimal actual, BigDecimal expected, Light light, About about) {
    public Bar {
      label = PlainText.of(label);
    }
  }

  /**
   * How a share has come along beside what was expected (走势).
   *
   * @param title what it shows
   * @param points in order
   * @param about the figure
   */
  record LineChart(String title, List<Point> points, About about) implements Block {
    public LineChart {
      title = PlainText.of(title);
      points = List.copyOf(points);
    }
  }

  /**
   * A point of a line.
   *
   * @param label when
   * @param actual what was done, in percent
   * @param expected what was expected, in percent
   */
  record Point(String label, BigDecimal actual, BigDecimal expected) {
    public Point {
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
   * @param label code of the task
   * @param light the light
   */
  record Lamp(String label, Light light) {
    public Lamp {
      label = PlainText.of(label);
    }
  }
}
