package cn.xunbao.query.summary;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.function.Function;

/**
 * The three counts of a summary. A unit or task counts by its reports within what is counted.
 *
 * @param units 应报单位
 * @param tasks 应报任务
 * @param reports 应报件
 */
public record Reporting(Counts units, Counts tasks, Counts reports) {

  /** The counts of reports that are owed. */
  public static Reporting of(List<Obligation> owed) {
    return new Reporting(
        joined(owed, Obligation::unit), joined(owed, Obligation::task), ofReports(owed));
  }

  /** The counts of reports alone. */
  public static Counts ofReports(List<Obligation> owed) {
    return Counts.of(owed.stream().map(Obligation::state).toList());
  }

  private static Counts joined(List<Obligation> owed, Function<Obligation, String> by) {
    return Counts.of(
        owed.stream().collect(toMap(by, Obligation::state, ReportState::joined)).values());
  }
}
