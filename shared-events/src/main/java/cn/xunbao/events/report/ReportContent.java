package cn.xunbao.events.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report says.
 *
 * @param progress progress in words (进展情况)
 * @param problems problems met (存在问题)
 * @param nextSteps what comes next (下步打算)
 * @param values figures, sorted by indicator
 * @param noChange true where the unit just said that nothing has changed (无变化): the figures are
 *     then those of the period before; otherwise null
 */
public record ReportContent(
    String progress,
    @Nullable String problems,
    @Nullable String nextSteps,
    List<IndicatorValue> values,
    @Nullable Boolean noChange) {

  public ReportContent {
    values = List.copyOf(values);
    noChange = Boolean.TRUE.equals(noChange) ? true : null;
  }

  /** A report that says what has changed. */
  public ReportContent(
      String progress,
      @Nullable String problems,
      @Nullable String nextSteps,
      List<IndicatorValue> values) {
    this(progress, problems, nextSteps, values, null);
  }
}
