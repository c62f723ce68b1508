package cn.xunbao.standalone.demo;

import cn.xunbao.period.Period;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The demo's own count of a period after its due time, from what was done, not from what was
 * planned. It follows the contract: who leads when the due time comes owes; who was replaced before
 * keeps the report if it had been made, else owes nothing.
 *
 * @param units units that owe
 * @param tasks tasks for which something is owed
 * @param expected reports owed
 * @param onTime of them, recorded before the midnight after the due time's second
 * @param late of them, recorded later
 * @param missing of them, never recorded
 */
record Tally(int units, int tasks, int expected, int onTime, int late, int missing) {

  private record Debt(String task, String unit) {}

  /**
   * Counts a period.
   *
   * @param leads codes of the lead units by task, as the plan has them
   * @param timeline what was done, in order of time
   * @param period which period
   * @param dueAt the last second that is in time
   */
  static Tally of(
      Map<String, List<String>> leads, List<DemoAction> timeline, Period period, Instant dueAt) {
    var tooLateFrom = dueAt.plusSeconds(1);
    var current = new LinkedHashMap<>(leads);
    var firstReports = new HashMap<Debt, Instant>();
    var kept = new HashSet<Debt>();
    var extended = new HashMap<Debt, Instant>();
    for (var action : timeline) {
      switch (action) {
        case Delivery delivery -> {
          if (delivery.period().equals(period)) {
            firstReports.putIfAbsent(new Debt(delivery.task(), delivery.unit()), delivery.at());
          }
        }
        case ItemCall call -> {}
        case OfficeStep step -> {
          if (step.kind() == OfficeStep.Kind.GRANT_EXTENSION && step.period().equals(period)) {
            var pair = Objects.requireNonNull(step.pair());
            extended.put(new Debt(pair.task(), pair.unit()), Objects.requireNonNull(step.until()));
          }
        }
        case PlanAmendment amendment -> amend(current, amendment, period);
        case PlanAction change -> {
          if (change.at().isBefore(tooLateFrom)) {
            replaced(current, change).filter(firstReports::containsKey).forEach(kept::add);
          }
        }
      }
    }
    Set<Debt> owed = new HashSet<>(kept);
    current.forEach((task, units) -> units.forEach(unit -> owed.add(new Debt(task, unit))));
    return count(owed, firstReports, debt -> extended.getOrDefault(debt, dueAt).plusSeconds(1));
  }

  private static void amend(
      Map<String, List<String>> leads, PlanAmendment amendment, Period period) {
    if (amendment.addsTo(period)) {
      leads.put(amendment.added().code(), amendment.added().leadUnits());
    }
    if (amendment.dropsFrom(period)) {
      leads.remove(amendment.dropped());
    }
  }

  /** Puts new leads in and says whose debts have gone. */
  private static Stream<Debt> replaced(Map<String, List<String>> leads, PlanAction change) {
    return switch (change) {
      case LeadChange assigned -> replaced(leads, assigned.task(), assigned.units());
      case UnitMerger merger ->
          List.copyOf(leads.entrySet()).stream()
              .flatMap(task -> replaced(leads, task.getKey(), merger.after(task.getValue())));
      case PlanAmendment amendment -> Stream.empty();
    };
  }

  private static Stream<Debt> replaced(
      Map<String, List<String>> leads, String task, List<String> units) {
    var before = Objects.requireNonNullElse(leads.put(task, units), List.<String>of());
    return before.stream().filter(unit -> !units.contains(unit)).map(unit -> new Debt(task, unit));
  }

  private static Tally count(
      Set<Debt> owed, Map<Debt, Instant> firstReports, Function<Debt, Instant> tooLateFrom) {
    var onTime = 0;
    var late = 0;
    for (var debt : owed) {
      var at = firstReports.get(debt);
      if (at != null && at.isBefore(tooLateFrom.apply(debt))) {
        onTime++;
      } else if (at != null) {
        late++;
      }
    }
    return new Tally(
        owed.stream().map(Debt::unit).collect(Collectors.toSet()).size(),
        owed.stream().map(Debt::task).collect(Collectors.toSet()).size(),
        owed.size(),
        onTime,
        late,
        owed.size() - onTime - late);
  }
}
