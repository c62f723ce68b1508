package cn.xunbao.command.report;

import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.events.report.ReportContent;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The one form in which content is stored, so that the same content is the same however it was
 * sent: texts without blanks around them, blank ones absent, figures sorted by indicator.
 */
final class ContentForm {

  private ContentForm() {}

  static ReportContent of(ReportContent sent) {
    return new ReportContent(
        sent.progress().strip(),
        text(sent.problems()),
        text(sent.nextSteps()),
        sent.values().stream().sorted(Comparator.comparing(IndicatorValue::indicator)).toList(),
        sent.noChange());
  }

  static @Nullable String text(@Nullable String sent) {
    return sent == null || sent.isBlank() ? null : sent.strip();
  }
}
