package cn.xunbao.query.summary;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.TaskWork;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One period of reports as summaries read it: what was owed, how it stands, and what the figures
 * are.
 *
 * @param state the programme
 * @param period the period
 * @param reports its reports
 * @param tasks the duties on all tasks in force, also beyond the scope
 * @param obligations those within the scope
 * @param figures the figures that were reported
 */
public record PeriodPart(
    ProgrammeState state,
    Period period,
    PeriodReports reports,
    List<TaskDuty> tasks,
    Obligations obligations,
    Figures figures) {

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException if the reports are those of another period
   */
  public static PeriodPart of(
      ProgrammeState state, PeriodReports reports, Period period, Scope scope, Instant judgedAt) {
    var everything = Obligations.of(state, reports, period, judgedAt).inForce();
    return new PeriodPart(
        state,
        period,
        reports,
        everything.tasks(),
        scope.of(everything),
        new Figures(everything.tasks(), reports));
  }

  /** What the rule for lights looks at; {@code earlier} as {@link LightInputs#earlier} says. */
  LightInputs inputs(List<PeriodReports> earlier) {
    return LightInputs.of(state, period, figures, tasks, earlier);
  }

  /** The indicators within the scope, in the order of the plan. */
  public List<Reading> readings(List<PeriodReports> earlier) {
    return readings(inputs(earlier));
  }

  List<Reading> readings(LightInputs inputs) {
    return new Readings(state, period, figures, inputs).of(obligations.tasks());
  }

  /** The tasks without numbers that have work nodes or were rated. */
  public List<RatedTask> rated(TaskWork work, UnaryOperator<String> names) {
    return RatedTask.of(obligations.tasks(), work, period, inputs(List.of()), names);
  }

  /** The value of an indicator against its schedule of this period, without its light. */
  public Standing standing(Reading like) {
    var reported = figures.value(like.definition().code());
    return Standing.of(
        Yardstick.of(state, like.definition(), reported == null ? period : reported.dataPeriod()),
        reported == null ? null : reported.value());
  }

  /**
   * Positions of what makes a report stand as it does: its own steps; before there are any, the
   * assignment by which it is owed.
   */
  public List<Long> positions(Obligation owed) {
    var steps = reports.places(owed.task(), owed.unit());
    return steps.isEmpty() ? assignment(owed) : steps;
  }

  private List<Long> assignment(Obligation owed) {
    return state.assignments().getOrDefault(owed.task(), List.of()).reversed().stream()
        .filter(one -> DueRule.isOnTime(one.recordedAt(), obligations.dueAt()))
        .limit(1)
        .map(one -> one.position())
        .toList();
  }
}
