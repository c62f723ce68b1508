package cn.xunbao.query.question;

import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.ReportFact;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * A value that a unit reported.
 *
 * @param said the report
 * @param value the value
 * @param data the period that it is about
 */
record Point(Said said, IndicatorValue value, Period data) {

  private static final Comparator<Point> LATER =
      Comparator.<Point, LocalDate>comparing(
              point -> Period.parse(point.said().report().period()).lastDay())
          .thenComparing(point -> point.said().report().position());

  static Point of(Said said, IndicatorValue value) {
    return new Point(said, value, Period.parse(value.dataPeriodIn(said.report().period())));
  }

  /**
   * The series that values of one unit and indicator make: in the order of the days on which their
   * data periods end, of each day the one that was reported last.
   */
  static List<Point> series(Collection<Point> points) {
    var byDay = new TreeMap<LocalDate, Point>();
    points.forEach(
        point -> byDay.merge(point.data().lastDay(), point, BinaryOperator.maxBy(LATER)));
    return List.copyOf(byDay.values());
  }

  /** The version since which the report has held this value. */
  ReportFact since(Versions versions) {
    return versions.since(said.report(), this::isIn);
  }

  /** The value with its unit of measure. */
  String printed(String unitOfMeasure) {
    return value.value().stripTrailingZeros().toPlainString() + unitOfMeasure;
  }

  /** What tells it from other values of the series. */
  String identity() {
    return data.code() + "=" + value.value().stripTrailingZeros().toPlainString();
  }

  private boolean isIn(ReportContent content) {
    return content.values().stream()
        .anyMatch(
            other ->
                other.indicator().equals(value.indicator())
                    && Period.parse(other.dataPeriodIn(said.report().period())).equals(data)
                    && other.value().compareTo(value.value()) == 0);
  }
}
