package cn.xunbao.query.summary;

import cn.xunbao.events.value.ValueId;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The values that reports brought, by the data periods that they are about. */
public final class ReportedData {

  private final Map<ValueId, ReportedValue> values;

  private ReportedData(Map<ValueId, ReportedValue> values) {
    this.values = values;
  }

  /** Whether it is ever asked which data are in: else no earlier reports need be read. */
  static boolean isNeeded(ProgrammeState state) {
    return !state.rules().certifications().isEmpty()
        || state.indicators().lives().values().stream().anyMatch(l -> l.availability() != null);
  }

  /** The periods before one, of all kinds, whose reports may have brought data since the import. */
  static List<Period> periods(ProgrammeState state, Period period) {
    return state.rules().kinds().stream()
        .filter(kind -> kind != PeriodKind.XUN)
        .flatMap(kind -> back(Period.containing(kind, period.lastDay()), state))
        .toList();
  }

  /** A period and those before it, back to the import. */
  static Stream<Period> back(Period from, ProgrammeState state) {
    return Stream.iterate(
        from, p -> p.endsAt().isAfter(state.programme().adoptedAt()), Period::previous);
  }

  /** The values of some reports; of two about the same data period the one of the later report. */
  static ReportedData of(ProgrammeState state, Stream<PeriodReports> reports) {
    var values = new LinkedHashMap<ValueId, ReportedValue>();
    reports
        .flatMap(
            all ->
                all.reports().values().stream()
                    .filter(report -> report.period().equals(all.period()))
                    .map(report -> all.report(report.task(), report.unit())))
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(report -> Period.parse(report.period()).lastDay()))
        .forEach(
            report ->
                report
                    .content()
                    .values()
                    .forEach(
                        value ->
                            values.put(
                                new ValueId(
                                    state.programme().programme(),
                                    value.indicator(),
                                    report.unit(),
                                    value.dataPeriodIn(report.period())),
                                new ReportedValue(
                                    value,
                                    Period.parse(value.dataPeriodIn(report.period())),
                                    report.unit(),
                                    report.position()))));
    return new ReportedData(values);
  }

  /** Each value, by what it is about. */
  Map<ValueId, ReportedValue> values() {
    return values;
  }
}
