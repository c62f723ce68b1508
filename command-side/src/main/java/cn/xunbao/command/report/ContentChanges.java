package cn.xunbao.command.report;

import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.events.report.ReportContent;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a correction says instead.
 *
 * @param progress progress in words, or null
 * @param problems problems met, or null
 * @param nextSteps what comes next, or null
 * @param values figures; indicators that are left out keep theirs
 */
record ContentChanges(
    @Nullable String progress,
    @Nullable String problems,
    @Nullable String nextSteps,
    List<IndicatorValue> values) {

  ContentChanges {
    progress = ContentForm.text(progress);
    problems = ContentForm.text(problems);
    nextSteps = ContentForm.text(nextSteps);
    values = List.copyOf(values);
  }

  /** Whether they change nothing. */
  boolean isEmpty() {
    return progress == null && problems == null && nextSteps == null && values.isEmpty();
  }

  /** The content that results from these changes. */
  ReportContent applyTo(ReportContent before) {
    var merged = new TreeMap<String, IndicatorValue>();
    before.values().forEach(value -> merged.put(value.indicator(), value));
    values.forEach(value -> merged.put(value.indicator(), value));
    return new ReportContent(
        progress == null ? before.progress() : progress,
        problems == null ? before.problems() : problems,
        nextSteps == null ? before.nextSteps() : nextSteps,
        List.copyOf(merged.values()));
  }
}
