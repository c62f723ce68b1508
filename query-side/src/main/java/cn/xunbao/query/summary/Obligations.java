package cn.xunbao.query.summary;

import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind.Family;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.TaskState;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who owes what for a period (应报), and how it stands.
 *
 * @param dueAt last second that counts as on time
 * @param tasks what is owed on each task, in the order of the plan
 */
public record Obligations(Instant dueAt, List<TaskDuty> tasks) {

  public Obligations {
    tasks = List.copyOf(tasks);
  }

  /**
   * Derives them.
   *
   * @param judgedAt the instant at which what is not in is pending or missing
   * @throws IllegalArgumentException if {@code reports} are those of another period
   */
  public static Obligations of(
      ProgrammeState state, PeriodReports reports, Period period, Instant judgedAt) {
    if (!reports.period().equals(period.code())) {
      throw new IllegalArgumentException(
          "reports: of %s (expected: of %s)".formatted(reports.period(), period));
    }
    var dueAt = state.rules().dueAt(period);
    var derivation =
        new Derivation(
            state,
            reports,
            period,
            state.rules().reportedWith(period).orElse(null),
            dueAt,
            judgedAt);
    return new Obligations(dueAt, state.tasks().stream().map(derivation::duty).toList());
  }

  /** Those on the tasks that are in force in the period. */
  public Obligations inForce() {
    return new Obligations(dueAt, tasks.stream().filter(TaskDuty::inForce).toList());
  }

  /** Those on the tasks of some campaigns. */
  public Obligations inCampaigns(Collection<Integer> campaigns) {
    return new Obligations(
        dueAt, tasks.stream().filter(duty -> campaigns.contains(duty.task().campaign())).toList());
  }

  /** All reports that are owed, in the order of the plan. */
  public List<Obligation> owed() {
    return tasks.stream().flatMap(duty -> duty.owed().stream()).toList();
  }

  /** Codes of the tasks that wait for a lead, in the order of the plan. */
  public List<String> withoutLead() {
    return tasks.stream().filter(TaskDuty::isWithoutLead).map(duty -> duty.task().task()).toList();
  }

  private record Derivation(
      ProgrammeState state,
      PeriodReports reports,
      Period period,
      @Nullable Period reportedWith,
      Instant dueAt,
      Instant judgedAt) {

    TaskDuty duty(TaskState planned) {
      var task = planned.definition();
      var duties = state.rules().duties(task.task(), task.campaign(), period);
      var inForce = planned.span().covers(period);
      var reported = inForce && duties.kinds().contains(period.kind());
      var due =
          reported
              && reportedWith == null
              && period.endsAt().isAfter(state.programme().adoptedAt());
      var leads =
          PeriodLeads.of(
              state.assignments().getOrDefault(task.task(), List.of()),
              state.rules().jointLeads(period),
              dueAt,
              unit -> reports.life(task.task(), unit).reportedAt(),
              assigned -> standIns(task, assigned));
      var owing = due ? leads.owing() : List.<String>of();
      return new TaskDuty(
          task,
          planned.end(),
          inForce,
          reported,
          reported && duties.byDefault() && period.kind().family() == Family.MONTHS,
          due,
          reportedWith,
          leads,
          owing.stream()
              .filter(unit -> !isExcused(task, unit))
              .map(unit -> obligation(task, unit))
              .toList(),
          owing.stream().filter(unit -> isExcused(task, unit)).toList());
    }

    private boolean isExcused(TaskDefined task, String unit) {
      return reports.life(task.task(), unit).excuse() != null;
    }

    /** Members of groups and successors of units, each for itself. */
    private List<String> standIns(TaskDefined task, List<String> leads) {
      return state
          .succession()
          .owing(
              leads,
              new TaskId(task.programme(), task.task()),
              dueAt.atZone(Period.ZONE).toLocalDate(),
              unit -> reports.life(task.task(), unit).reportedAt() != null);
    }

    private Obligation obligation(TaskDefined task, String unit) {
      return Obligation.judged(
          task.campaign(),
          task.task(),
          unit,
          reports.life(task.task(), unit),
          dueAt,
          reports.cutOffAt(),
          judgedAt);
    }
  }
}
