package cn.xunbao.query.sheet;

import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a unit reported for the periods before one, read at once. */
final class Earlier {

  private final ProgrammeState state;
  private final String unit;
  private final Map<String, PeriodReports> own;
  private final List<PeriodReports> read = new ArrayList<>();
  private Period next;

  /** What a unit reported before {@code period}, back to the beginning of the year. */
  Earlier(Facts facts, ProgrammeState state, String unit, Period period) {
    this.state = state;
    this.unit = unit;
    this.own =
        PeriodReports.ofYear(
            facts, state.programme().programme(), state.plan().year(), unit, state.position());
    this.next = state.rules().reportedBefore(period);
  }

  /** Whether there is a report of the period just before. */
  boolean isReportedLast(String task) {
    var before = period(0);
    return before != null && before.said(task, unit) != null;
  }

  /** The value reported last; null if there is none. */
  SheetLine.@Nullable Last last(String task, String indicator) {
    for (var n = 0; ; n++) {
      var reports = period(n);
      if (reports == null) {
        return null;
      }
      var report = reports.report(task, unit);
      if (report != null) {
        for (IndicatorValue value : report.content().values()) {
          if (value.indicator().equals(indicator)) {
            return new SheetLine.Last(
                value.value(),
                report.period(),
                value.dataPeriodIn(report.period()),
                value.source(),
                value.status());
          }
        }
      }
    }
  }

  /** The n-th period before, from 0; null before the first of the year. */
  private @Nullable PeriodReports period(int n) {
    while (read.size() <= n) {
      if (next.year() != state.plan().year()) {
        return null;
      }
      read.add(own.getOrDefault(next.code(), PeriodReports.none(next.code())));
      next = state.rules().reportedBefore(next);
    }
    return read.get(n);
  }
}
