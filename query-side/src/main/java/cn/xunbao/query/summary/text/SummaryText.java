package cn.xunbao.query.summary.text;

import cn.xunbao.query.summary.Checked;
import cn.xunbao.query.summary.TenDayBrief;
import cn.xunbao.query.summary.period.PeriodSummary;

/** Any summary as plain text. */
public final class SummaryText {

  private SummaryText() {}

  /**
   * Renders a summary.
   *
   * @param simulated whether its history is simulated; it says so then
   * @throws IllegalArgumentException if it is none that there is
   */
  public static String of(Checked summary, boolean simulated) {
    return switch (summary) {
      case TenDayBrief brief -> BriefText.of(brief, simulated);
      case PeriodSummary other -> PeriodText.of(other, simulated);
      default ->
          throw new IllegalArgumentException(
              "summary: %s (expected: a brief or the summary of a period)".formatted(summary));
    };
  }
}
