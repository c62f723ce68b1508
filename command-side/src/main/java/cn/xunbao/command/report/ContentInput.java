package cn.xunbao.command.report;

import cn.xunbao.command.indicator.ValueInput;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.events.report.ReportContent;
import java.util.List;

/** Reads what a report says, wherever it stands. */
final class ContentInput {

  private static final int MAX_TEXT = 10_000;
  private static final int MAX_VALUES = 500;
  private static final int MAX_CODE = 60;

  private ContentInput() {}

  /** What a report says; made of placeholders where faults were noted. */
  static ReportContent content(JsonObjectInput input) {
    var values = values(input);
    var noChange = Boolean.TRUE.equals(input.optionalBoolean("noChange"));
    var content =
        new ReportContent(
            noChange ? noChangeText(input) : input.requiredText("progress", MAX_TEXT),
            input.optionalText("problems", MAX_TEXT),
            input.optionalText("nextSteps", MAX_TEXT),
            values,
            noChange);
    if (noChange && !values.isEmpty()) {
      input.fault("values", FaultCodes.CONFLICTING, "勾选“无变化”的，指标沿用上期数值，不必再填");
    }
    return content;
  }

  /** What a correction says instead. */
  static ContentChanges changes(JsonObjectInput input) {
    return new ContentChanges(
        input.optionalText("progress", MAX_TEXT),
        input.optionalText("problems", MAX_TEXT),
        input.optionalText("nextSteps", MAX_TEXT),
        values(input));
  }

  private static String noChangeText(JsonObjectInput input) {
    var said = input.optionalText("progress", MAX_TEXT);
    return said == null ? "无变化" : said;
  }

  private static List<IndicatorValue> values(JsonObjectInput input) {
    return input.objects("values", MAX_VALUES).stream()
        .map(value -> ValueInput.read(value, value.requiredText("indicator", MAX_CODE)))
        .toList();
  }
}
