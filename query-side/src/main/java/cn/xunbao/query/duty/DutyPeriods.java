package cn.xunbao.query.duty;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.TaskState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The periods for which reports of a programme are owed. */
public final class DutyPeriods {

  private DutyPeriods() {}

  /** Those that have begun by an instant, from the import on, each kind in order. */
  public static List<Period> until(ProgrammeState state, Instant asOf) {
    var periods = new ArrayList<Period>();
    var firstDay = state.programme().adoptedAt().atZone(Period.ZONE).toLocalDate();
    for (var kind : state.rules().kinds()) {
      var period = Period.containing(kind, firstDay);
      while (!asOf.isBefore(period.startsAt()) && period.year() <= state.plan().year()) {
        if (period.year() == state.plan().year() && isReportedOn(state, period)) {
          periods.add(period);
        }
        period = period.next();
      }
    }
    return periods;
  }

  /**
   * The period with a code.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if the programme has no such period
   */
  public static Period named(ProgrammeState state, String code) {
    return find(state, code)
        .orElseThrow(
            () ->
                Rejections.notFound(
                    "方案“%s”（%d年）没有“%s”这一期"
                        .formatted(state.programme().programme(), state.plan().year(), code)));
  }

  /** The period with a code; empty if the programme has no such period. */
  public static Optional<Period> find(ProgrammeState state, String code) {
    return Period.tryParse(code).filter(period -> period.year() == state.plan().year());
  }

  private static boolean isReportedOn(ProgrammeState state, Period period) {
    return state.tasks().stream()
        .map(TaskState::definition)
        .anyMatch(
            task ->
                state
                    .rules()
                    .duties(task.task(), task.campaign(), period)
                    .kinds()
                    .contains(period.kind()));
  }
}
