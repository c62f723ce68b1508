package cn.xunbao.command.report;

import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.period.Period;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Looks back for what a unit reported of an earlier data period. */
final class EarlierFigures {

  private final ReportId report;
  private final Function<ReportId, Optional<ReportContent>> contents;
  private final UnaryOperator<Period> before;

  /**
   * Looks back from a report.
   *
   * @param contents what a report says, if it says something
   * @param before the period reported before another one
   */
  EarlierFigures(
      ReportId report,
      Function<ReportId, Optional<ReportContent>> contents,
      UnaryOperator<Period> before) {
    this.report = report;
    this.contents = contents;
    this.before = before;
  }

  /** The value reported last of those that are about a data period before that of {@code value}. */
  Optional<BigDecimal> before(IndicatorValue value) {
    var first = Period.parse(value.dataPeriodIn(report.period())).firstDay();
    var period = before.apply(Period.parse(report.period()));
    while (period.year() == Period.parse(report.period()).year()) {
      var code = period.code();
      var found =
          contents
              .apply(new ReportId(report.programme(), report.task(), report.unit(), code))
              .stream()
              .flatMap(content -> content.values().stream())
              .filter(earlier -> earlier.indicator().equals(value.indicator()))
              .filter(earlier -> Period.parse(earlier.dataPeriodIn(code)).lastDay().isBefore(first))
              .findFirst();
      if (found.isPresent()) {
        return found.map(IndicatorValue::value);
      }
      period = before.apply(period);
    }
    return Optional.empty();
  }
}
