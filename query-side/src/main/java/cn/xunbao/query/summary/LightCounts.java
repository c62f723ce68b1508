package cn.xunbao.query.summary;

import java.util.List;

/**
 * How many figures have which light; a figure that stands in several places counts once.
 *
 * @param green at or above schedule
 * @param yellow behind
 * @param red far behind
 * @param blue completed
 * @param grey not reported
 * @param notDue nothing due in such a period
 * @param notApplicable nothing to reckon with
 */
public record LightCounts(
    int green, int yellow, int red, int blue, int grey, int notDue, int notApplicable) {

  /** The lights of some figures. */
  public static LightCounts of(List<Reading> readings) {
    return new LightCounts(
        count(readings, Light.GREEN),
        count(readings, Light.YELLOW),
        count(readings, Light.RED),
        count(readings, Light.BLUE),
        count(readings, Light.GREY),
        count(readings, Light.NOT_DUE),
        count(readings, Light.NOT_APPLICABLE));
  }

  /** How many figures there are. */
  public int total() {
    return green + yellow + red + blue + grey + notDue + notApplicable;
  }

  private static int count(List<Reading> readings, Light light) {
    return Math.toIntExact(
        readings.stream().filter(r -> r.counted() && r.light() == light).count());
  }
}
