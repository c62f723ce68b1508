package cn.xunbao.query.sheet;

import cn.xunbao.indicator.Availability;
import cn.xunbao.indicator.IndicatorLife;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which data periods a value may be about that is reported in a period (数据所属期): what is overdue
 * first, then the latest whose data are there, then earlier ones.
 */
final class AskedData {

  private static final int MOST = 12;

  private AskedData() {}

  static List<String> of(IndicatorLife life, Period period, List<Period> overdue) {
    return Stream.concat(overdue.stream(), available(life, period))
        .filter(data -> data.year() == period.year())
        .map(Period::code)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static Stream<Period> available(IndicatorLife life, Period period) {
    var availability = life.availability();
    if (availability == null) {
      var month = Period.containing(PeriodKind.MONTH, period.lastDay());
      var ended = month.lastDay().isAfter(period.lastDay()) ? month.previous() : month;
      return Stream.concat(Stream.of(period), back(ended));
    }
    return back(Availability.of(availability.event()).latestOn(period.lastDay()));
  }

  private static Stream<Period> back(Period latest) {
    return Stream.iterate(latest, one -> one.year() == latest.year(), Period::previous);
  }
}
