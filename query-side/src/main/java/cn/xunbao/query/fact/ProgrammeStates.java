package cn.xunbao.query.fact;

import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.ProgrammeDefined;
import cn.xunbao.events.programme.ProgrammeEvent;
import cn.xunbao.rule.ProgrammeRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads programmes as they stood at a position. */
public class ProgrammeStates {

  private static final List<FactKind<? extends ProgrammeEvent>> RULES =
      List.of(
          FactKind.CALENDAR,
          FactKind.DUE_RULE,
          FactKind.JOINT_LEAD_RULE,
          FactKind.SCHEDULE_RULE,
          FactKind.RHYTHM,
          FactKind.JOINED_PERIODS,
          FactKind.LIGHT_RULE,
          FactKind.LIGHT_TABLE,
          FactKind.CERTIFICATION_RULE,
          FactKind.QUESTION_RULE,
          FactKind.DOCUMENT_CODE);

  private final Facts facts;
  private final UnitStates units;

  /** Reads from these facts. */
  public ProgrammeStates(Facts facts) {
    this(facts, new UnitStates(facts));
  }

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

  /** The events by which rules are adopted that programmes go by. */
  public static Stream<Class<? extends ProgrammeEvent>> rules() {
    return RULES.stream().map(FactKind::body);
  }

  /** Their working days, to be asked for at many positions, none later than one. */
  public Calendars calendars(long upTo) {
    return new Calendars(facts, this, upTo);
  }

  private ProgrammeState read(ProgrammeFact adopted, long position) {
    var id = adopted.programme();
    var assignments = new HashMap<String, List<LeadAssignment>>();
    facts
        .all(id, FactKind.LEAD_ASSIGNMENT, position)
        .values()
        .forEach(a -> assignments.computeIfAbsent(a.task(), t -> new ArrayList<>()).add(a));
    var plan = required(id, FactKind.PLAN, "plan", position).definition();
    var campaigns = List.copyOf(facts.all(id, FactKind.CAMPAIGN, position).values());
    var indicators = IndicatorLives.at(facts, id, position);
    return new ProgrammeState(
        position,
        adopted,
        plan,
        campaigns,
        tasks(id, indicators, position),
        assignments,
        units.at(position),
        rules(plan, campaigns, position),
        indicators);
  }

  private ProgrammeRules rules(
      ProgrammeDefined plan, List<CampaignDefined> campaigns, long position) {
    var rules = ProgrammeRules.of(plan);
    for (var campaign : campaigns) {
      rules = rules.after(campaign);
    }
    for (var kind : RULES) {
      for (var adopted : facts.all(plan.programme(), kind, position).values()) {
        rules = rules.after(adopted);
      }
    }
    return rules;
  }

  private List<TaskState> tasks(String programme, IndicatorLives indicators, long position) {
    var amendments =
        facts.all(programme, FactKind.TASK_AMENDMENT, position).values().stream()
            .collect(Collectors.groupingBy(amendment -> amendment.change().task()));
    var ends = facts.all(programme, FactKind.TASK_END, position);
    var reopenings =
        facts.all(programme, FactKind.TASK_REOPENING, position).values().stream()
            .collect(Collectors.groupingBy(TaskReopening::task));
    return facts.all(programme, FactKind.TASK, position).entrySet().stream()
        .sorted(Comparator.comparingLong(task -> task.getValue().position()))
        .map(
            task ->
                state(
                    task.getValue(),
                    amendments.getOrDefault(task.getKey(), List.of()),
                    ends.get(task.getKey()),
                    reopenings.getOrDefault(task.getKey(), List.of()),
                    indicators.ofTask(task.getKey(), task.getValue().definition().indicators())))
        .toList();
  }

  private static TaskState state(
      TaskFact task,
      List<TaskAmendment> amendments,
      @Nullable TaskEnd end,
      List<TaskReopening> reopenings,
      List<IndicatorDefinition> indicators) {
    var stands =
        end != null && (reopenings.isEmpty() || reopenings.getLast().position() < end.position());
    return new TaskState(
        task,
        amendments,
        stands ? end : null,
        reopenings.stream().map(TaskReopening::gap).toList(),
        indicators);
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
