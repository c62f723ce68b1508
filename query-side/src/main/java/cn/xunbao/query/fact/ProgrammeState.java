package cn.xunbao.query.fact;

import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.events.programme.ProgrammeDefined;
import cn.xunbao.events.task.LeadSource;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.rule.ProgrammeRules;
import cn.xunbao.succession.Succession;
import cn.xunbao.succession.UnitLife;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A programme as it stood at a position: the plan, who leads what, and the rules in force.
 *
 * @param position the position
 * @param programme when it was adopted
 * @param plan what the plan says of itself
 * @param campaigns its campaigns, in order
 * @param tasks its tasks, also those that have ended, in the order of the plan, later ones behind
 * @param assignments by task: all assignments of leads up to the position, oldest first; the first
 *     is the plan's own and may be empty
 * @param units all known units by code
 * @param rules what decides when and for what reports are owed, by period
 * @param indicators what has been settled about indicators beside the plan
 */
public record ProgrammeState(
    long position,
    ProgrammeFact programme,
    ProgrammeDefined plan,
    List<CampaignDefined> campaigns,
    List<TaskState> tasks,
    Map<String, List<LeadAssignment>> assignments,
    Map<String, UnitState> units,
    ProgrammeRules rules,
    IndicatorLives indicators) {

  /** From a unit's code to its name on a day; the code itself where it is unknown. */
  public UnaryOperator<String> unitNames(LocalDate on) {
    return code -> unit(code).map(unit -> unit.nameOn(on)).orElse(code);
  }

  /** Who owes what units owed that are no more. */
  public Succession succession() {
    return new Succession(this::unit);
  }

  private Optional<UnitLife> unit(String code) {
    return Optional.ofNullable(units.get(code)).map(UnitState::life);
  }

  /** The same programme, had other rules been adopted. */
  public ProgrammeState under(ProgrammeRules other) {
    return new ProgrammeState(
        position, programme, plan, campaigns, tasks, assignments, units, other, indicators);
  }

  /** The task with a code; empty if there is none. */
  public Optional<TaskState> task(String code) {
    return tasks.stream().filter(task -> task.definition().task().equals(code)).findFirst();
  }

  /** The campaign with an ordinal; empty if there is none. */
  public Optional<CampaignDefined> campaign(int ordinal) {
    return campaigns.stream().filter(known -> known.campaign() == ordinal).findFirst();
  }

  /**
   * Whether a unit leads or has led a task, is or was responsible for it or supports it, also as a
   * member of a group or in succession of another unit.
   */
  public boolean involves(String task, String unit) {
    var parts =
        Stream.concat(
                assignments.getOrDefault(task, List.of()).stream().map(LeadAssignment::units),
                task(task).map(TaskState::helpers).stream())
            .flatMap(List::stream)
            .toList();
    return succession().hasPart(unit, parts, new TaskId(plan.programme(), task));
  }

  /**
   * Whether a unit leads a task now, is responsible for it or supports it, itself, as a member of a
   * group or in succession of another unit.
   */
  public boolean concerns(TaskState task, String unit) {
    var plan = task.definition();
    var parts =
        Stream.of(leads(plan.task()), plan.responsibleUnits(), plan.supportingUnits())
            .flatMap(List::stream)
            .toList();
    return succession().hasPart(unit, parts, new TaskId(plan.programme(), plan.task()));
  }

  /** The lead units of a task at the position, the primary first; empty if it has none. */
  public List<String> leads(String task) {
    var all = assignments.getOrDefault(task, List.of());
    return all.isEmpty() ? List.of() : all.getLast().units();
  }

  /** Where the present leads of a task were proposed from; null if no proposal stands behind. */
  public @Nullable LeadSource leadSource(String task) {
    var all = assignments.getOrDefault(task, List.of());
    return all.isEmpty() ? null : all.getLast().source();
  }
}
