package cn.xunbao.benchmarks.history;

import cn.xunbao.events.reminder.ReminderKind;
import cn.xunbao.events.report.ReportSubmitted;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.period.Period;
import cn.xunbao.rule.ProgrammeRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** A programme's year, made up 旬 by 旬. */
final class ProgrammeYear {

  private static final int PROBLEMS = 3;

  private final String programme;
  private final int campaigns;
  private final List<TaskDefined> tasks;
  private final ProgrammeRules rules;
  private final long seed;
  private final Actors actors;
  private final Reports reports;
  private final Works works;
  private final Problems problems;
  private final Offices offices;
  private int problem;
  private int measure;

  /**
   * The year of a programme.
   *
   * @param tasks those that have leads
   * @param rules what it has adopted
   */
  ProgrammeYear(List<TaskDefined> tasks, ProgrammeRules rules, long seed) {
    this.programme = tasks.getFirst().programme();
    this.campaigns = tasks.stream().mapToInt(TaskDefined::campaign).max().orElseThrow();
    this.tasks = List.copyOf(tasks);
    this.rules = rules;
    this.seed = seed;
    this.actors = new Actors(seed);
    this.reports = new Reports(seed, actors);
    this.works = new Works(seed, actors);
    this.problems = new Problems(seed, actors);
    this.offices = new Offices(seed, actors);
  }

  /** What happens at the beginning of the year, and to work nodes all through it. */
  List<Act> beginning(int year) {
    var first = rules.calendar().plusWorkdays(Period.parse(year + "-01-X1").firstDay(), 1);
    var acts = new ArrayList<Act>();
    for (var task : tasks) {
      acts.add(works.people(task, lead(task), first));
      if (task.indicators().isEmpty()) {
        acts.addAll(works.nodes(task, lead(task), year, first));
      }
    }
    return acts;
  }

  /**
   * What comes of a 旬.
   *
   * @param lastReport position of the last report of a unit, if it has made one
   */
  List<Act> of(Period period, Function<String, Optional<Long>> lastReport) {
    var times = Times.of(period, rules);
    var acts = new ArrayList<Act>();
    var firstAt = new HashMap<String, Instant>();
    for (var task : tasks) {
      for (var unit : task.leadUnits()) {
        var report = reports.of(task, unit, times);
        report.stream()
            .filter(act -> act.event() instanceof ReportSubmitted)
            .forEach(act -> firstAt.put(task.task() + "/" + unit, act.at()));
        acts.addAll(report);
      }
      if (task.indicators().isEmpty()) {
        acts.addAll(works.rating(task, lead(task), times));
      }
    }
    acts.addAll(reminders(times, ReminderKind.BEFORE_DUE, -1, firstAt));
    acts.addAll(reminders(times, ReminderKind.OVERDUE, 1, firstAt));
    acts.addAll(offices.close(programme, campaigns, times));
    var dice = Dice.of(seed, "found", programme, period.code());
    for (var i = 0; i < PROBLEMS; i++) {
      var task = dice.oneOf(tasks);
      acts.addAll(problems.of(task, lead(task), ++problem, times));
    }
    acts.addAll(measures(times, dice, lastReport));
    return acts;
  }

  private List<Act> reminders(
      Times times, ReminderKind kind, int workday, Map<String, Instant> firstAt) {
    var at = Times.at(times.workday(workday), 9, 0);
    var open = new TreeMap<String, List<String>>();
    for (var task : tasks) {
      for (var unit : task.leadUnits()) {
        var first = firstAt.get(task.task() + "/" + unit);
        if (first == null || !first.isBefore(at)) {
          open.computeIfAbsent(unit, u -> new ArrayList<>()).add(task.task());
        }
      }
    }
    return offices.remind(programme, times, kind, at, open);
  }

  /** At the end of a month one unit is praised and another warned. */
  private List<Act> measures(Times times, Dice dice, Function<String, Optional<Long>> lastReport) {
    if (times.period().elapsedXun() % 3 != 0) {
      return List.of();
    }
    var acts = new ArrayList<Act>();
    var praised = lead(dice.oneOf(tasks));
    lastReport
        .apply(praised)
        .ifPresent(fact -> acts.addAll(offices.praise(programme, praised, ++measure, fact, times)));
    var warned = lead(dice.oneOf(tasks));
    lastReport
        .apply(warned)
        .ifPresent(fact -> acts.addAll(offices.warn(programme, warned, ++measure, fact, times)));
    return acts;
  }

  private static String lead(TaskDefined task) {
    return task.leadUnits().getFirst();
  }
}
