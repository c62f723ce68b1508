package cn.xunbao.standalone.demo;

import cn.xunbao.period.Period;
import cn.xunbao.standalone.demo.ProgrammeFile.Campaign;
import cn.xunbao.standalone.demo.ProgrammeFile.PlannedTask;
import cn.xunbao.standalone.demo.ProgrammeFile.Unit;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the tasks without a lead that get one. One of them gets two leads, one is handed on in
 * May to another unit between the end of a 旬 and its due time, and the last are confirmed as
 * proposed in April in such a gap, so that the rules for who owes are seen at work.
 */
final class LeadPlanner {

  private static final int OF_A_CAMPAIGN = 3;
  private static final int IN_ALL = 8;
  private static final int IN_APRIL = 2;
  private static final Instant IN_MARCH_AT = at("2023-03-23T10:30");
  private static final Instant IN_APRIL_AT = at("2023-04-11T09:10");
  private static final Instant HANDED_ON_AT = at("2023-05-11T16:30");

  private static final List<String> REASONS =
      List.of(
          "方案未明确牵头单位。经研究，该任务主要职责在%s，且其列责任单位首位，由其牵头。",
          "为压实责任，经征求有关单位意见，明确由%s牵头，其他责任单位按职责分工落实。",
          "该任务涉及多个单位，尚无牵头单位。根据部门“三定”职责，确定%s为牵头单位。",
          "任务推进需有单位统筹，经专班会议议定，由%s牵头并负责按旬报送进展。");

  private final long seed;
  private final Map<String, Unit> units;

  LeadPlanner(long seed, Map<String, Unit> units) {
    this.seed = seed;
    this.units = units;
  }

  /** All changes of leads, in order of time. */
  List<LeadChange> plan(List<Campaign> campaigns) {
    var chosen =
        campaigns.stream().flatMap(campaign -> choose(campaign).stream()).limit(IN_ALL).toList();
    var changes = new ArrayList<LeadChange>();
    var joint = firstWithTwo(chosen, null);
    var handedOn = firstWithTwo(chosen, joint);
    for (var i = 0; i < chosen.size(); i++) {
      var task = chosen.get(i);
      var late = i >= chosen.size() - IN_APRIL && !task.equals(handedOn);
      var leads = named(task).subList(0, task.equals(joint) ? 2 : 1);
      changes.add(
          new LeadChange(
              late ? IN_APRIL_AT : IN_MARCH_AT, task.code(), leads, reason(task, leads), late));
    }
    if (handedOn != null) {
      var from = named(handedOn).getFirst();
      var to = named(handedOn).get(1);
      changes.add(
          new LeadChange(
              HANDED_ON_AT,
              handedOn.code(),
              List.of(to),
              "因机构职责调整，该任务的日常工作已由%s移交%s承担，经研究改由%s牵头，原牵头单位继续履行责任单位职责。"
                  .formatted(name(from), name(to), name(to)),
              false));
    }
    changes.sort(Comparator.comparing(LeadChange::at));
    return changes;
  }

  private List<PlannedTask> choose(Campaign campaign) {
    return campaign.tasks().stream()
        .filter(task -> task.leadUnits().isEmpty() && !named(task).isEmpty())
        .sorted(
            Comparator.<PlannedTask>comparingDouble(
                    task -> Dice.of(seed, "lead", task.code()).between(0, 1))
                .thenComparing(PlannedTask::code))
        .limit(OF_A_CAMPAIGN)
        .sorted(Comparator.comparing(PlannedTask::code))
        .toList();
  }

  private @Nullable PlannedTask firstWithTwo(
      List<PlannedTask> tasks, @Nullable PlannedTask except) {
    for (var task : tasks) {
      if (!task.equals(except) && named(task).size() > 1) {
        return task;
      }
    }
    return null;
  }

  /** Its responsible units that are units, not groups. */
  private List<String> named(PlannedTask task) {
    return task.responsibleUnits().stream()
        .filter(
            code -> {
              var unit = units.get(code);
              return unit != null && !unit.isGroup();
            })
        .toList();
  }

  private String reason(PlannedTask task, List<String> leads) {
    var names = String.join("、", leads.stream().map(this::name).toList());
    if (leads.size() > 1) {
      return "方案未明确牵头单位。该任务由%s共同承担较为适宜，经研究由两家联合牵头，%s负总责。".formatted(names, name(leads.getFirst()));
    }
    return Dice.of(seed, "reason", task.code()).oneOf(REASONS).formatted(names);
  }

  private String name(String unit) {
    return Objects.requireNonNull(units.get(unit), unit).name();
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Period.ZONE).toInstant();
  }
}
