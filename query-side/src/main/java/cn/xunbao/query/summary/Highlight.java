package cn.xunbao.query.summary;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Something to praise (工作亮点): a year's target that is reached, or a total far ahead of schedule.
 *
 * @param task code of the task
 * @param indicator code of the indicator
 * @param unit code of the unit that reported the figure
 * @param unitName its name
 * @param text a Chinese sentence
 */
public record Highlight(String task, String indicator, String unit, String unitName, String text) {

  private static final int AT_MOST = 20;
  private static final BigDecimal FAR_AHEAD = BigDecimal.TEN;

  /** The farthest ahead first. */
  static List<Highlight> of(List<Reading> readings, UnaryOperator<String> names) {
    return readings.stream()
        .filter(Highlight::stands)
        .sorted(
            Comparator.comparing(
                reading -> reading.standing().gapPoints(),
                Comparator.nullsLast(Comparator.reverseOrder())))
        .limit(AT_MOST)
        .map(reading -> highlight(reading, names))
        .filter(Objects::nonNull)
        .toList();
  }

  private static boolean stands(Reading reading) {
    var gap = reading.standing().gapPoints();
    return reading.counted()
        && gap != null
        && Lighting.isRising(reading.definition())
        && (reading.light() == Light.BLUE || gap.compareTo(FAR_AHEAD) >= 0);
  }

  private static @Nullable Highlight highlight(Reading reading, UnaryOperator<String> names) {
    var reported = reading.reported();
    if (reported == null) {
      return null;
    }
    var indicator = reading.definition();
    var standing = reading.standing();
    var text =
        "%s%s，完成年度目标的%s%%，%s%s。"
            .formatted(
                indicator.name(),
                Wording.value(indicator, reported.value()),
                standing.doneShare(),
                Wording.difference(standing.doneShare(), standing.scheduleShare(), "序时进度"),
                reading.light() == Light.BLUE ? "，已完成年度目标" : "");
    return new Highlight(
        reading.duty().task().task(),
        indicator.code(),
        reported.unit(),
        names.apply(reported.unit()),
        text);
  }
}
