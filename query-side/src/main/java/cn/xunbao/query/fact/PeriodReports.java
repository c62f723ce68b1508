package cn.xunbao.query.fact;

import static java.util.stream.Collectors.toMap;

import cn.xunbao.duty.ReportLife;
import cn.xunbao.duty.ReportLife.Stage;
import cn.xunbao.duty.ReportStep;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.period.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All reports of one period at a position.
 *
 * @param period code of the period
 * @param lives how far each report has come, by {@code period/task/unit}
 * @param reports what the reports say, by {@code period/task/unit}
 * @param concurrences what joint leads say of reports that are made for all, by {@code
 *     period/task/unit/lead}
 * @param cutOffAt when the period was cut off (截稿); null if it wasn't yet
 * @param consolidations what the offices of campaigns made of them
 * @param places positions of the steps of each report, by {@code period/task/unit}, in their order
 */
public record PeriodReports(
    String period,
    Map<String, ReportLife> lives,
    Map<String, ReportFact> reports,
    Map<String, ConcurrenceFact> concurrences,
    @Nullable Instant cutOffAt,
    List<ConsolidationFact> consolidations,
    Map<String, List<Long>> places) {

  public PeriodReports {
    lives = Map.copyOf(lives);
    consolidations = List.copyOf(consolidations);
    places = Map.copyOf(places);
  }

  /** A period of which nothing is known. */
  public static PeriodReports none(String period) {
    return new PeriodReports(period, Map.of(), Map.of(), Map.of(), null, List.of(), Map.of());
  }

  /** How far a unit's report on a task has come. */
  public ReportLife life(String task, String unit) {
    return life(FactKeys.report(period, task, unit));
  }

  private ReportLife life(String report) {
    return lives.getOrDefault(report, ReportLife.OPEN);
  }

  /** What a unit's report on a task says; null if there is none that counts. */
  public @Nullable ReportFact report(String task, String unit) {
    var report = FactKeys.report(period, task, unit);
    return life(report).counts() ? reports.get(report) : null;
  }

  /** The same, also of a report that is returned; null if it was withdrawn or there is none. */
  public @Nullable ReportFact said(String task, String unit) {
    var report = FactKeys.report(period, task, unit);
    return life(report).stage() == Stage.WITHDRAWN ? null : reports.get(report);
  }

  /** All that was handed in and counts, in no order. */
  public List<ReportFact> counting() {
    return reports.values().stream()
        .filter(report -> report.period().equals(period))
        .filter(report -> life(report.task(), report.unit()).counts())
        .toList();
  }

  /** What joint leads say of a unit's report on a task, in the order of their codes. */
  public List<ConcurrenceFact> concurrences(String task, String unit) {
    var report = FactKeys.report(period, task, unit) + "/";
    return concurrences.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(report))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Key of the facts about one report. */
  public static String key(ReportId report) {
    return FactKeys.report(report.period(), report.task(), report.unit());
  }

  /** Reads them. */
  public static PeriodReports at(Facts facts, String programme, String period, long position) {
    var prefix = period + "/";
    return of(
        period,
        facts.prefixed(programme, FactKind.REPORT_STEP, prefix, position),
        facts.prefixed(programme, FactKind.REPORT, prefix, position),
        facts.prefixed(programme, FactKind.CONCURRENCE, prefix, position),
        facts.one(programme, FactKind.CUT_OFF, period, position).map(CutOffFact::at).orElse(null),
        facts.prefixed(programme, FactKind.CONSOLIDATION, prefix, position).values());
  }

  /** Reads those of all periods of a year of which anything is known, by code of the period. */
  public static Map<String, PeriodReports> ofYear(
      Facts facts, String programme, int year, long position) {
    var prefix = String.valueOf(year);
    return ofYear(
        facts,
        programme,
        prefix,
        position,
        facts.begin(all -> all.prefixed(programme, FactKind.REPORT_STEP, prefix, position)),
        facts.prefixed(programme, FactKind.REPORT, prefix, position));
  }

  /**
   * Reads the same of one unit's reports alone.
   *
   * @param unit code of the unit
   */
  public static Map<String, PeriodReports> ofYear(
      Facts facts, String programme, int year, String unit, long position) {
    var prefix = String.valueOf(year);
    return ofYear(
        facts,
        programme,
        prefix,
        position,
        facts.begin(all -> all.ofUnit(programme, FactKind.REPORT_STEP, prefix, unit, position)),
        facts.ofUnit(programme, FactKind.REPORT, prefix, unit, position));
  }

  private static Map<String, PeriodReports> ofYear(
      Facts facts,
      String programme,
      String prefix,
      long position,
      Supplier<Map<String, ReportStep>> allSteps,
      Map<String, ReportFact> allReports) {
    var reports = byPeriod(allReports);
    var said = byPeriod(facts.prefixed(programme, FactKind.CONCURRENCE, prefix, position));
    var cutOffs = facts.prefixed(programme, FactKind.CUT_OFF, prefix, position);
    var joined = byPeriod(facts.prefixed(programme, FactKind.CONSOLIDATION, prefix, position));
    var steps = byPeriod(allSteps.get());
    return Stream.of(steps.keySet(), reports.keySet(), cutOffs.keySet(), joined.keySet())
        .flatMap(Collection::stream)
        .distinct()
        .toList()
        .parallelStream()
        .map(
            period ->
                of(
                    period,
                    steps.getOrDefault(period, Map.of()),
                    reports.getOrDefault(period, Map.of()),
                    said.getOrDefault(period, Map.of()),
                    cutOffs.containsKey(period) ? cutOffs.get(period).at() : null,
                    joined.getOrDefault(period, Map.of()).values()))
        .collect(toMap(PeriodReports::period, known -> known));
  }

  /** Reads those of several periods. */
  public static List<PeriodReports> all(
      Facts facts, String programme, List<Period> periods, long position) {
    return periods.stream().map(period -> at(facts, programme, period.code(), position)).toList();
  }

  /** Positions of the steps of a unit's report on a task, in their order; none if there is none. */
  public List<Long> places(String task, String unit) {
    return places.getOrDefault(FactKeys.report(period, task, unit), List.of());
  }

  private static PeriodReports of(
      String period,
      Map<String, ReportStep> steps,
      Map<String, ReportFact> reports,
      Map<String, ConcurrenceFact> concurrences,
      @Nullable Instant cutOffAt,
      Collection<ConsolidationFact> consolidations) {
    return new PeriodReports(
        period,
        lives(steps),
        reports,
        concurrences,
        cutOffAt,
        List.copyOf(consolidations),
        FactKeys.places(steps.keySet()));
  }

  private static <T> Map<String, Map<String, T>> byPeriod(Map<String, T> facts) {
    var all = new HashMap<String, Map<String, T>>();
    facts.forEach(
        (key, fact) ->
            all.computeIfAbsent(key.substring(0, key.indexOf('/')), p -> new LinkedHashMap<>())
                .put(key, fact));
    return all;
  }

  /** The steps come in the order of their keys, those of one report by position. */
  private static Map<String, ReportLife> lives(Map<String, ReportStep> steps) {
    var byReport = new HashMap<String, Collection<ReportStep>>();
    steps.forEach(
        (key, step) ->
            byReport
                .computeIfAbsent(FactKeys.reportOfStep(key), report -> new ArrayList<>())
                .add(step));
    var lives = new HashMap<String, ReportLife>();
    byReport.forEach((report, all) -> lives.put(report, ReportLife.of(List.copyOf(all))));
    return lives;
  }
}
