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
 */
public record ReportContent(
    String progress,
    @Nullable String problems,
    @Nullable String nextSteps,
    List<IndicatorValue> values) {

  public ReportContent {
    values = List.copyOf(values);
  }
}
