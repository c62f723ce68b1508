package cn.xunbao.standalone.reminder;

import cn.xunbao.command.reminder.RemindUnits.OwingUnit;
import cn.xunbao.query.summary.Obligation;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Groups open reports by the unit that owes them. */
final class OwingUnits {

  private OwingUnits() {}

  static List<OwingUnit> of(List<Obligation> open) {
    return open.stream()
        .collect(
            Collectors.groupingBy(
                Obligation::unit, LinkedHashMap::new, Collectors.toUnmodifiableList()))
        .entrySet()
        .stream()
        .map(
            entry ->
                new OwingUnit(entry.getKey(), tasks(entry.getValue()), dueAt(entry.getValue())))
        .toList();
  }

  private static List<String> tasks(List<Obligation> open) {
    return open.stream().map(Obligation::task).toList();
  }

  private static Instant dueAt(List<Obligation> open) {
    return open.stream().map(Obligation::dueAt).min(Instant::compareTo).orElseThrow();
  }
}
