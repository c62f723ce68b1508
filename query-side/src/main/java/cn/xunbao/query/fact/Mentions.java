package cn.xunbao.query.fact;

import cn.xunbao.events.project.ProjectFiled;
import cn.xunbao.events.task.LeadUnitsAssigned;
import cn.xunbao.events.task.TaskEvent;
import cn.xunbao.events.task.TaskHandedOver;
import cn.xunbao.events.task.TaskPeopleNamed;
import cn.xunbao.events.task.TaskTerms;
import cn.xunbao.events.unit.DutiesHandedOver;
import cn.xunbao.events.unit.PersonAppointed;
import cn.xunbao.events.unit.PersonRelieved;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the facts that give a unit or a person a part in something, or take it away. */
public final class Mentions {

  private Mentions() {}

  /**
   * A fact that names a person.
   *
   * @param task code of the task that it is about
   * @param position its position
   */
  public record OfPerson(String task, long position) {}

  /**
   * A change of a unit that names a person.
   *
   * @param unit code of the unit
   * @param version number of the event in the unit's stream
   */
  public record InUnit(String unit, long version) {}

  /** Positions at which a unit, or a group that it is in, came into a task or left it. */
  public static Stream<Long> ofUnit(ProgrammeState state, String unit) {
    var called =
        state.units().values().stream()
            .filter(
                other ->
                    other.life().code().equals(unit)
                        || other.life().members().values().stream()
                            .anyMatch(members -> members.contains(unit)))
            .map(other -> other.life().code())
            .collect(Collectors.toSet());
    var leads = state.assignments().values().stream().flatMap(all -> changes(all, called).stream());
    var parts =
        state.tasks().stream()
            .flatMap(
                task ->
                    Stream.concat(
                        names(task.planned().definition().terms(), called)
                            ? Stream.of(task.planned().position())
                            : Stream.empty(),
                        task.amendments().stream()
                            .filter(
                                one ->
                                    names(one.change().terms(), called)
                                        != names(one.change().previousTerms(), called))
                            .map(TaskAmendment::position)));
    return Stream.concat(leads, parts).distinct();
  }

  /** The facts that make a person answer for a task or a project, or release it. */
  public static Stream<OfPerson> ofPerson(Facts facts, ProgrammeState state, String name) {
    var programme = state.programme().programme();
    var position = state.position();
    var people =
        facts.all(programme, FactKind.TASK_PEOPLE, position).entrySet().stream()
            .filter(fact -> names((TaskEvent) fact.getValue().event(), name))
            .map(Mentions::place);
    var projects =
        facts.all(programme, FactKind.PROJECT, position).entrySet().stream()
            .flatMap(
                fact ->
                    fact.getValue().event() instanceof ProjectFiled filed
                            && name.equals(filed.leader())
                        ? Stream.of(
                            new OfPerson(filed.task(), FactKeys.positionOfStep(fact.getKey())))
                        : Stream.empty());
    return Stream.concat(people, projects);
  }

  /** The changes of units that give a person a post or a duty, or take it away. */
  public static List<InUnit> inUnits(Facts facts, String name, long position) {
    return facts.all(Facts.NO_PROGRAMME, FactKind.UNIT_CHANGE, position).values().stream()
        .filter(change -> names(change, name))
        .map(change -> new InUnit(change.unit(), change.version()))
        .toList();
  }

  private static boolean names(UnitChange change, String name) {
    return switch (change.event()) {
      case PersonAppointed e -> e.name().equals(name);
      case PersonRelieved e -> e.name().equals(name);
      case DutiesHandedOver e -> e.from().name().equals(name) || e.to().name().equals(name);
      default -> false;
    };
  }

  private static boolean names(TaskEvent event, String name) {
    return switch (event) {
      case LeadUnitsAssigned e -> name.equals(e.responsibleLeader()) || name.equals(e.handler());
      case TaskPeopleNamed e -> e.people().includes(name) || e.previousPeople().includes(name);
      case TaskHandedOver e -> e.people().includes(name) || e.previousPeople().includes(name);
      default -> false;
    };
  }

  private static boolean names(TaskTerms terms, Collection<String> units) {
    return Stream.concat(terms.responsibleUnits().stream(), terms.supportingUnits().stream())
        .anyMatch(units::contains);
  }

  private static List<Long> changes(List<LeadAssignment> all, Collection<String> units) {
    return IntStream.range(0, all.size())
        .filter(i -> leads(all, i, units) || leads(all, i - 1, units))
        .mapToObj(i -> all.get(i).position())
        .toList();
  }

  private static boolean leads(List<LeadAssignment> all, int index, Collection<String> units) {
    return index >= 0 && all.get(index).units().stream().anyMatch(units::contains);
  }

  private static OfPerson place(Map.Entry<String, EventFact> fact) {
    return new OfPerson(
        FactKeys.reportOfStep(fact.getKey()), FactKeys.positionOfStep(fact.getKey()));
  }
}
