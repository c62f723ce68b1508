package cn.xunbao.query.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Reads programmes as they stood at a position. */
public class ProgrammeStates {

  private final Facts facts;
  private final UnitStates units;

  ProgrammeStates(Facts facts, UnitStates units) {
    this.facts = facts;
    this.units = units;
  }

  /** The programme at a position; empty before its import was complete. */
  public Optional<ProgrammeState> at(String programme, long position) {
    return facts
        .one(programme, FactKind.PROGRAMME, "programme", position)
        .map(adopted -> read(adopted, position));
  }

  private ProgrammeState read(ProgrammeFact adopted, long position) {
    var id = adopted.programme();
    var tasks = new ArrayList<>(facts.all(id, FactKind.TASK, position).values());
    tasks.sort(Comparator.comparingLong(TaskFact::position));
    var assignments = new HashMap<String, List<LeadAssignment>>();
    facts
        .all(id, FactKind.LEAD_ASSIGNMENT, position)
        .values()
        .forEach(a -> assignments.computeIfAbsent(a.task(), t -> new ArrayList<>()).add(a));
    return new ProgrammeState(
        position,
        adopted,
        required(id, FactKind.PLAN, "plan", position).definition(),
        List.copyOf(facts.all(id, FactKind.CAMPAIGN, position).values()),
        List.copyOf(tasks),
        assignments,
        units.at(position),
        required(id, FactKind.CALENDAR, "calendar", position),
        required(id, FactKind.DUE_RULE, "due-rule", position),
        required(id, FactKind.SCHEDULE_RULE, "schedule-rule", position),
        required(id, FactKind.LIGHT_RULE, "light-rule", position),
        required(id, FactKind.JOINT_LEAD_RULE, "joint-lead-rule", position));
  }

  private <T> T required(String programme, FactKind<T> kind, String key, long position) {
    return facts
        .one(programme, kind, key, position)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "programme %s has no %s at position %d"
                        .formatted(programme, kind.name(), position)));
  }
}
