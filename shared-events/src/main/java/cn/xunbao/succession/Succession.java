package cn.xunbao.succession;

import cn.xunbao.events.task.TaskId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who owes what units owed that are no more (机构改革): what was reported stays with the unit of that
 * day, what is owed passes to the successor. A group stands for its members of the day.
 */
public final class Succession {

  private final Function<String, Optional<UnitLife>> units;

  /** Succession among the units that can be found by code. */
  public Succession(Function<String, Optional<UnitLife>> units) {
    this.units = units;
  }

  /**
   * The units that owe a report which is due on a day, in place of the leads as they were assigned:
   * each once, in the order of the leads. A unit that reported before it ended keeps its report.
   *
   * @param leads codes of units or groups
   * @param reported whether a unit has reported
   */
  public List<String> owing(
      Collection<String> leads, TaskId task, LocalDate due, Predicate<String> reported) {
    return leads.stream()
        .flatMap(lead -> members(lead, due))
        .map(unit -> owner(unit, task, due, reported))
        .distinct()
        .toList();
  }

  /**
   * Whether a unit has a part in a task because others have: as a member of a group or as a
   * successor, at whatever time.
   */
  public boolean hasPart(String unit, Collection<String> parts, TaskId task) {
    return parts.contains(unit) || allOf(parts, task).contains(unit);
  }

  /**
   * Whether a unit has a part in what is due on a day: itself as long as it is there, later its
   * successor.
   */
  public boolean hasPart(String unit, Collection<String> parts, TaskId task, LocalDate due) {
    var itsOwnFirst = Stream.concat(parts.stream().filter(unit::equals), parts.stream());
    return itsOwnFirst
        .flatMap(part -> members(part, due))
        .anyMatch(part -> owner(part, task, due, nobody -> false).equals(unit));
  }

  /**
   * Whether a unit stands for another one or for a group: itself, as a member, or as a successor.
   *
   * @param task the task that it is about; null: none
   */
  public boolean standsFor(String unit, String other, @Nullable TaskId task) {
    return task == null ? follows(unit, other) : hasPart(unit, List.of(other), task);
  }

  /**
   * Who is held on a day to what a unit was held to: itself as long as it is there, later its
   * successor.
   *
   * @param task the task that it is about; null: none
   */
  public String holder(String unit, @Nullable TaskId task, LocalDate on) {
    return owner(unit, task, on, nobody -> false);
  }

  /** Whether a unit takes over, directly or through others, what another one owes. */
  public boolean follows(String unit, String other) {
    return successors(Set.of(other)).contains(unit);
  }

  private String owner(
      String lead, @Nullable TaskId task, LocalDate due, Predicate<String> reported) {
    var seen = new HashSet<String>();
    var unit = lead;
    while (seen.add(unit) && !reported.test(unit)) {
      var end = units.apply(unit).flatMap(life -> life.endBy(due));
      if (end.isEmpty()) {
        return unit;
      }
      unit = end.get().successor(task);
    }
    return unit;
  }

  private Stream<String> members(String lead, LocalDate due) {
    return units
        .apply(lead)
        .filter(UnitLife::isGroup)
        .map(group -> group.membersOn(due).stream())
        .orElseGet(() -> Stream.of(lead));
  }

  private Set<String> allOf(Collection<String> parts, TaskId task) {
    return closure(
        parts.stream()
            .flatMap(
                part ->
                    Stream.concat(
                        Stream.of(part),
                        units.apply(part).stream()
                            .flatMap(life -> life.members().values().stream())
                            .flatMap(List::stream)))
            .toList(),
        end -> List.of(end.successor(task)));
  }

  private Set<String> successors(Collection<String> units) {
    return closure(units, UnitEnd::successors);
  }

  private Set<String> closure(Collection<String> start, Function<UnitEnd, List<String>> next) {
    var found = new LinkedHashSet<>(start);
    var open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      units.apply(open.remove()).map(UnitLife::end).map(next).stream()
          .flatMap(List::stream)
          .filter(found::add)
          .forEach(open::add);
    }
    return found;
  }
}
