package cn.xunbao.query.summary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What one unit owes.
 *
 * @param unit its code
 * @param name its name
 * @param tasks the tasks on which it owes a report, by its own reports alone
 * @param reports its reports
 * @param state how it stands with all of them
 */
public record UnitRow(String unit, String name, Counts tasks, Counts reports, UnitState state) {

  /** The units that owe something, ordered by code. */
  public static List<UnitRow> of(List<Obligation> owed, UnaryOperator<String> names) {
    return owed.stream()
        .collect(groupingBy(Obligation::unit, TreeMap::new, toList()))
        .entrySet()
        .stream()
        .map(entry -> row(entry.getKey(), names, Reporting.of(entry.getValue())))
        .toList();
  }

  private static UnitRow row(String unit, UnaryOperator<String> names, Reporting reporting) {
    return new UnitRow(
        unit,
        names.apply(unit),
        reporting.tasks(),
        reporting.reports(),
        UnitState.of(reporting.reports()));
  }
}
