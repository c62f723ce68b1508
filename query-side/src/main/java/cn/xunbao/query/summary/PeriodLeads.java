package cn.xunbao.query.summary;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.events.programme.JointLeadMode;
import cn.xunbao.query.fact.LeadAssignment;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who leads a task in a period. The last assignment recorded before the due time is the one for the
 * period; a lead that it replaced stays only if it had reported by then.
 *
 * @param assigned lead units of the period, the primary first, as members of groups and successors
 *     stand for them; empty if the task has none
 * @param owing units that owe a report if one is due: of {@code assigned} as the rule for joint
 *     leads says, then former leads that had reported, the last replaced first
 */
public record PeriodLeads(List<String> assigned, List<String> owing) {

  public PeriodLeads {
    assigned = List.copyOf(assigned);
    owing = List.copyOf(owing);
  }

  /**
   * Settles who leads.
   *
   * @param assignments all assignments of the task, oldest first, the plan's own among them
   * @param dueAt last second that counts as on time
   * @param reportedAt when a unit first reported for the period, by code of the unit
   * @param standIns from leads to the units that owe in their place: members, successors
   */
  static PeriodLeads of(
      List<LeadAssignment> assignments,
      JointLeadMode mode,
      Instant dueAt,
      Function<String, @Nullable Instant> reportedAt,
      UnaryOperator<List<String>> standIns) {
    var inTime = assignments.stream().filter(a -> DueRule.isOnTime(a.recordedAt(), dueAt)).toList();
    if (inTime.isEmpty()) {
      var planned = assignments.isEmpty() ? List.<String>of() : assignments.getFirst().units();
      return new PeriodLeads(standIns.apply(planned), List.of());
    }
    var last = inTime.getLast();
    var assigned = standIns.apply(last.units());
    var obliged = owing(last, mode);
    var owing =
        new LinkedHashSet<>(obliged.equals(last.units()) ? assigned : standIns.apply(obliged));
    for (var i = inTime.size() - 2; i >= 0; i--) {
      var next = inTime.get(i + 1);
      var removed = new LinkedHashSet<>(standIns.apply(owing(inTime.get(i), mode)));
      standIns.apply(owing(next, mode)).forEach(removed::remove);
      removed.removeIf(unit -> !hadReported(reportedAt.apply(unit), next.recordedAt()));
      owing.addAll(removed);
    }
    return new PeriodLeads(assigned, List.copyOf(owing));
  }

  /** All units that speak for the task in this period: leads first, then former ones that stay. */
  public List<String> all() {
    return owing.equals(assigned)
        ? assigned
        : Stream.concat(assigned.stream(), owing.stream()).distinct().toList();
  }

  private static boolean hadReported(@Nullable Instant reportedAt, Instant removedAt) {
    return reportedAt != null && !reportedAt.isAfter(removedAt);
  }

  private static List<String> owing(LeadAssignment assignment, JointLeadMode mode) {
    return switch (mode) {
      case EACH -> assignment.units();
      case PRIMARY -> assignment.units().stream().limit(1).toList();
    };
  }
}
