package cn.xunbao.query.summary.period;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cn.xunbao.period.Period;
import cn.xunbao.query.summary.PeriodPart;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The reports that are owed within a period, sorted once the ways in which its sections look at
 * them.
 *
 * @param all all of them, by part and in the order of the plan
 * @param byPart those of each part
 * @param byCampaign those on the tasks of each campaign
 * @param byUnit those of each unit that owes any, in the order of their codes
 */
record OwedReports(
    List<Owed> all,
    Map<Period, List<Owed>> byPart,
    Map<Integer, List<Owed>> byCampaign,
    SortedMap<String, List<Owed>> byUnit) {

  static OwedReports of(List<PeriodPart> parts) {
    var all = Owed.of(parts);
    return new OwedReports(
        all,
        all.stream().collect(groupingBy(report -> report.part().period())),
        all.stream().collect(groupingBy(report -> report.obligation().campaign())),
        all.stream()
            .collect(
                collectingAndThen(
                    groupingBy(Owed::unit, TreeMap::new, toList()),
                    Collections::unmodifiableSortedMap)));
  }

  List<Owed> of(Period part) {
    return byPart.getOrDefault(part, List.of());
  }

  List<Owed> ofCampaign(int campaign) {
    return byCampaign.getOrDefault(campaign, List.of());
  }

  List<Owed> ofUnit(String unit) {
    return byUnit.getOrDefault(unit, List.of());
  }
}
